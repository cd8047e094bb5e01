import '../bench/suche.ts'
