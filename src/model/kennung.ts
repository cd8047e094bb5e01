/** Form einer Kennung: vier bis acht Kleinbuchstaben oder Ziffern, vorn ein Buchstabe. */
export const KENNUNG = /^[a-z][a-z0-9]{3,7}$/
