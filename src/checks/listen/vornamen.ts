/**
 * Häufige Vornamen der Menschen, mit denen Jobcenter zu tun haben: deutsche, arabische, kurdische und persische, türkische, ukrainische und
 * russische, südost- und osteuropäische, afrikanische. Ein Vorname ist an seiner Gestalt nicht zu erkennen; ohne Liste fiele „Fatima kam
 * zweimal“ nicht auf. Es fehlt, was im Deutschen auch ein gewöhnliches Wort, ein Monat oder ein Ort ist (Ernst, August, Sofia, Rosa, Wolf).
 */
const NAMEN = `
Aaliyah Abbas Abdallah Abdel Abdelkader Abdirahman Abdo Abdul Abdulaziz Abdulkarim Abdullah Abdulrahman Abeba Abebe Abed Abeer Aboubacar
Abukar Achim Adama Adanna Adelheid Adem Adnan Adrian Adriana Afaf Aferdita Agit Agnieszka Ahmad Ahmed Ahmet Aida Aischa Aisha Akello Akram
Alaa Albert Aleksander Aleksandr Aleksandra Aleksej Aleksey Alemayehu Alex Alexander Alexandra Alexej Alexey Alfred Alganesh Ali Alia
Alina Alisa Aljona Alla Alma Alona Alyona Amadou Amal Amani Amanuel Amelia Amelie Amer Amin Amina Aminata Amine Amir Amira Ammar Ana Anas
Anastasia Anastasiia Anastasija Anastasiya Anatolii Anatolij Anca Andrea Andreas Andrei Andrej Andrey Andrii Andrij Andrzej Aneta Angela
Angelika Angelina Anh Anita Anja Anke Anna Anne Annegret Anneliese Annette Annika Antje Anton Antonia Antonina Anwar Arash Arben Arda
Ardian Arezu Arif Arjun Armin Arne Arta Artan Artem Arthur Artjom Arzu Asefa Asha Asli Aslı Asma Asmaa Asmeret Astrid Asuman Atefeh Awa
Awet Axel Aya Ayaan Ayhan Aylin Ayman Aynur Ayse Aysel Aysun Aytac Ayşe Azad Azadeh Azeb Aziz Aziza Azra Badr Bahar Bajram Baraa Baran
Barbara Baris Bartosz Barış Basel Basem Bashar Bashir Bassam Bastian Beata Beate Behnam Behrouz Benedikt Benjamin Bereket Berhane Berivan
Berk Berkan Bernd Bernhard Besnik Bettina Betul Betül Beyza Bhavna Bianca Bijan Bilal Biniam Binta Birgit Birte Björn Blerim Blerta Bodo
Bogdan Bogumila Bohdan Bohdana Boris Borislav Borys Boubacar Branka Brigitte Bruno Burak Burcu Bushra Busra Büşra Carina Carla Carmen
Carola Carolin Caroline Carsten Catalin Cedric Celina Cem Cemal Cemil Cengiz Ceren Charlotte Chau Chiamaka Chidi Chinedu Christa Christel
Christian Christiane Christina Christine Christoph Clara Claudia Clemens Constantin Cora Corinna Cornelia Cristian Cristina Csaba Dagmar
Dalal Dalia Damla Daniel Daniela Danuta Daouda Dara Daria Dariia Dariusz Darja Darya Daryna David Dawit Deepak Deeqa Defne Dejan Delal
Denis Dennis Denys Derya Detlef Diaa Diana Dieter Dietmar Dilan Dilek Dima Dina Dirk Diyar Dmitri Dmitrij Dmitry Dmytro Dominik Doris
Dorota Dorothea Dragan Dragana Drita Duaa Dumitru Döndü Dörte Eberhard Ebrima Ebru Ece Eckhard Ecrin Edith Edyta Efrem Egon Ekaterina
Elaheh Elena Elfriede Elham Elias Elif Elisabeth Elke Ella Ellen Elsa Elzbieta Emad Eman Emeka Emel Emil Emilia Emily Emina Emine Emir
Emma Emre Enes Ephrem Ercan Erdal Erdem Ergün Erich Erik Erika Erkan Erna Erol Erwin Esma Esra Esraa Esther Eugen Eva Evelyn Evgenia
Evgenij Evgeny Ewa Eyob Ezgi Fabian Fadi Fadia Fadime Faduma Fadumo Fahad Fahed Faisal Fanta Farah Farhad Farid Farida Faris Farzaneh
Fatema Fatih Fatiha Fatima Fatimah Fatma Fatme Fatmir Fatou Fatoumata Fedir Felix Ferdinand Ferenc Fereshteh Ferhat Fernando Feven Fikret
Filiz Filmon Finja Finn Firas Fisnik Florentina Florian Florin Fouad Franz Franziska Frauke Frederik Freshta Freweini Frieda Friederike
Friedhelm Friedrich Fritz Fuad Furkan Gabi Gabor Gabriela Gabriele Galina Gamze Georg Georgi Gerald Gerd Gerda Gerhard Gerlinde Gertrud
Ghada Ghassan Ghebre Gheorghe Girmay Gisela Gitta Goitom Golnaz Goran Greta Grigori Grygorii Grzegorz Gudrun Guido Gulsum Gurpreet Gustav
Gökhan Gül Gülay Gülcan Gülden Güler Gülsen Gülten Gülşen Günter Günther Haben Habib Habibullah Habtom Hacer Hadeel Hadi Hadia Haidar
Haitham Hakan Halil Halima Halime Halina Halyna Hamdi Hamed Hamid Hamida Hamza Hana Hanaa Hanan Haneen Hani Hanife Hanna Hannah Hannelore
Hannes Hans Harald Hartmut Harun Hasan Hasna Hassan Hatice Hawa Haya Hayat Hayriye Heba Hediye Hedwig Heidi Heike Heiko Heiner Heinrich
Heinz Helena Helene Helga Helmut Hendrik Hennadii Henning Henok Henrik Henry Herbert Hermann Hevin Hiba Hieu Hilal Hilde Hildegard Hoa
Hodan Holger Homa Hong Horst Hossein Houda Hryhorii Hubert Huda Huong Huseyin Hussain Hussam Hussein Hülya Hüseyin Ibrahim Ibrahima
Ibtissam Ifeoma Ifrah Igor Ihor Ikram Iliana Ilja Illia Ilona Ilse Iman Imran Inas Inga Inge Ingeborg Ingo Ingrid Inna Ioana Ionela Ionut
Irene Irina Irmgard Iryna Isabel Isabell Isabella Ismael Ismail Isra Israa Issa Issaka Ivan Ivana Ivanna Iwona Iyad Jabbar Jadwiga Jakob
Jalal Jamal Jamil Jamila Jan Jana Janina Janine Jannik Jaroslav Jasmeet Jasmin Jasna Jawad Jawid Jelena Jennifer Jenny Jens Jessica Jevhen
Jewgeni Jiyan Joachim Jochen Johann Johanna Johannes Jolanta Jonas Jonathan Jose Josef Josefine Joseph José Jovana Juan Judith Julia
Julian Juliane Julija Juri Jurij Justin Justyna Jutta Jörg Jürgen Kadiatou Kadir Kadriye Kahsay Kamal Kamala Karam Karim Karima Karin
Karina Karl Karla Karola Karoline Karsten Karyna Katarzyna Kateryna Katharina Kathrin Katja Katrin Kaveh Kawa Kemal Kenan Kerem Kerstin
Kevin Khadija Khaled Khalid Khalil Khatera Kholoud Khrystyna Kidane Kinga Kira Kiran Kirsten Klara Klaus Kofi Konrad Konstantin Kostiantyn
Kristina Krystyna Krzysztof Ksenia Ksenija Kujtim Kumar Kurt Kwame Laila Lakshmi Laleh Lamia Lamin Lara Larissa Lars Larysa Laszlo Laura
Layal Layla Lea Leah Leila Lena Lennart Leon Leonhard Leonid Leonie Lesia Lesja Letebrhan Levent Levin Liana Lidia Lidija Liesel Lilly
Lina Linda Linh Linus Liridon Lisa Liubov Liudmyla Ljiljana Ljubov Ljubow Ljudmila Lothar Louis Louisa Luay Lubna Luca Lucas Lucia Ludmila
Ludwig Luis Luisa Luise Lukas Lukasz Lul Lutz Luwam Lydia Lyudmila Maciej Magdalena Maha Mahdi Maher Mahmoud Mahmud Mahmut Mahsa Maja
Majed Majid Majida Maksym Malak Malek Malgorzata Maliha Malika Malte Mamadou Manal Manar Manfred Manuel Manuela Marc Marcel Marcin Marco
Marcus Mareike Marek Margarete Margarita Margit Margot Marharyta Maria Maria-Magdalena Mariam Mariama Mariana Marianne Maribel Marie
Mariia Marija Marina Mario Marion Mariusz Mariya Markus Marlene Marlies Marta Martha Martin Martina Marvin Marwa Marwan Maryam Maryna
Marzena Masoud Mathias Mathilda Matthias Max Maxim Maximilian Maysa Mazen Mebrahtu Medhanie Mehari Mehdi Mehmet Mehran Meike Melanie Melek
Melike Melina Meltem Merhawi Merle Meron Mert Merve Meryem Mesut Metin Mia Michael Michaela Michail Michelle Miguel Mihaela Mihai Mihail
Mike Mila Milan Milica Mina Minh Miodrag Mircea Mirela Miriam Mirjana Mirko Miroslaw Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen
Mojtaba Monica Monika Monique Moritz Mortaza Mouna Moussa Moustafa Muhammad Muhammed Mukesh Mulu Muna Munir Murat Mursal Musa Mustafa
Muzaffer Mychajlo Mykhailo Mykola Mykyta Myroslav Myroslava Nabil Nabila Nadia Nadiia Nadija Nadine Nadja Nahla Nahom Naima Najib Najla
Najwa Nargis Nasim Nasrin Nasser Natalia Natalie Nataliia Natalija Nataliya Natalja Natascha Natnael Navid Nawal Nazar Nazli Nazlı Necati
Necla Nele Nenad Nermin Neslihan Nesrin Nevena Nevin Nezar Ngozi Nguyen Nicola Nicolas Nicole Nicoleta Nidal Niels Nigisti Nihat Nikita
Niklas Nikola Nikolai Nikolaj Nikolay Nikolina Nilgün Niloofar Niloufar Nils Nilüfer Nina Nirmala Nisreen Nisrin Nithya Noor Norbert Nour
Noura Nouran Nuran Nuray Nurcan Nuri Okan Okechukwu Oksana Olaf Oleg Oleh Oleksandr Oleksandra Oleksii Oleksij Oleksiy Olena Olesia Olesya
Olga Olha Oliver Olja Omar Omer Omid Omran Onur Orhan Osama Oskar Osman Ostap Othman Ottilie Otto Oumar Ousmane Pablo Parisa Parwana
Parwin Pascal Patricia Patrick Paul Paula Pauline Pavlo Pawel Payam Pedro Pejman Pelin Petar Peter Petra Petro Philipp Phuong Pia Pinar
Piotr Plamen Polina Predrag Priya Pınar Qais Qasim Quang Rabia Radka Radoslaw Radu Raed Rafik Raghad Rahel Rahma Rainer Rajesh Ralf Ralph
Raluca Ramazan Rami Ramona Rana Rania Raphael Rasha Rasheed Rashid Ravi Rawan Razvan Rebecca Recep Reem Refik Regina Regine Reiner
Reinhard Reinhold Renate René Reza Riad Ricarda Richard Rima Rita Robel Robert Robin Rohullah Rojda Rojin Roksolana Roland Rolf Roman
Ronahi Ronja Ronny Rosemarie Rostyslav Roya Ruba Rudi Rudolf Rukiye Rula Rumen Ruslan Ruslana Ruth Ryszard Rüdiger Saad Sabah Sabine Sabri
Sabrina Sadio Sadiq Safa Safaa Safiya Sahar Said Saida Salah Saleh Salem Salim Salima Salma Salman Salwa Samar Sameer Samer Sami Samia
Samir Samira Samrawit Samuel Sana Sanaa Sandra Sanja Sanjay Santosh Sara Sarah Sascha Saskia Sawsan Sayed Sebastian Sedat Sedigheh Sefa
Sekou Selam Selcuk Selim Selin Selina Selma Selçuk Semen Semhar Semra Senad Senait Senayt Serap Serdar Sergei Sergej Sergey Serhii Serhij
Serhiy Serkan Sevda Sevgi Sevim Sevinc Seyma Shabnam Shadi Shahla Shahram Shaima Sharif Sherin Shirin Shpresa Shukria Siamak Sibel
Siegfried Siegrid Sigrid Siham Silke Silvia Silviu Simon Simone Simret Sina Slavica Slobodan Snezana Snizhana Sofie Sofiia Soheila
Solomiia Solomon Songül Sonja Sophia Sophie Soraya Sorour Souad Stanislav Stanislaw Stefan Stefanie Steffen Steffi Stefka Stella Stepan
Stephan Stephanie Stoyan Suad Suat Suhaila Suleiman Sumaya Sunita Suresh Susann Susanne Sven Svenja Svetlana Svitlana Swetlana Sybille
Sylvia Szabolcs Süleyman Sümeyye Tabea Tahani Taher Tahir Taisiia Talal Tamara Tamer Tanja Taras Tarek Tareq Tariq Tarkan Tatjana Tayfun
Tekle Temesgen Tesfay Tesfaye Tetiana Tetjana Tetyana Thanh Thao Thea Theo Theodor Theresa Therese Thi Thierno Thomas Thorben Thorsten
Thuy Tilo Tim Timo Tina Tobias Todor Tolga Tom Tomasz Torben Torsten Trude Tsegay Tsehay Tsvetelina Tuan Tuba Tugba Tuncay Turan Tuğba
Tymofii Türkan Udo Ufuk Ulf Uli Uliana Ulla Ulrich Ulrike Ulyana Umut Ursula Urszula Usha Ute Uwe Vadim Vadym Valentin Valentina Valentyna
Valeria Valerii Valeriia Valmir Vanessa Varvara Vasile Vasilij Vasyl Vera Verena Veronica Veronika Vesna Vijay Viktor Viktoria Viktoriia
Viktorija Viktoriya Vincent Violetta Vira Vitali Vitalii Vitalij Vlad Vladimir Vladislav Vladyslav Vlora Volkan Volker Volodymyr
Vyacheslav Wael Wafa Wahid Wahida Waleed Walid Walter Waltraud Warda Wassim Werner Wiebke Wieslaw Wilfried Wilhelm Wilhelmine Willi Wilma
Winta Wladimir Wojciech Wolfgang Wolfram Wolodymyr Xhevat Yahya Yakup Yalda Yana Yannick Yara Yaroslav Yaroslava Yasar Yasemin Yaser Yasin
Yasir Yasmin Yasmina Yasser Yassin Yavuz Yazan Yaşar Yeliz Yelyzaveta Yemane Yevhen Yevhenia Yevheniia Yildiz Yohannes Yonas Yordanos
Younes Yousef Youssef Yulia Yuliia Yuliya Yunus Yuri Yurii Yuriy Yusra Yusuf Yvonne Yıldız Yılmaz Zabihullah Zahra Zaid Zain Zainab
Zakaria Zaki Zarghuna Zaynab Zbigniew Zdravko Zehra Zeina Zeinab Zekarias Zekiye Zelal Zeliha Zeresenay Zeynep Zhanna Ziad Zilan Zinaida
Ziyad Zlata Zofia Zohal Zohra Zohre Zoja Zoltan Zoran Zoryana Zoya Züleyha Ömer Özcan Özge Özgür Özlem Ümit İbrahim İsmail Şükran
`

/** In Kleinbuchstaben, damit Adressen und Profilnamen dieselbe Liste benutzen können. */
export const vornamen: ReadonlySet<string> = new Set(NAMEN.toLowerCase().split(/\s+/).filter(Boolean))
