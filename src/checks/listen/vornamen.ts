/**
 * Häufige Vornamen der Menschen, mit denen Jobcenter zu tun haben: deutsche, arabische, kurdische und persische, türkische, ukrainische und
 * russische, südost- und osteuropäische, afrikanische. Ein Vorname ist an seiner Gestalt nicht zu erkennen; ohne Liste fiele „Fatima kam
 * zweimal“ nicht auf. Es fehlt, was im Deutschen auch ein gewöhnliches Wort, ein Monat oder ein Ort ist (Ernst, August, Sofia, Rosa, Wolf).
 */
const NAMEN = `
Achim Adelheid Albert Alex Alexander Alexandra Alfred Alina Alma Amelie Amelia Andrea Andreas Angela Angelika Anja Anita Anke Anna Anne
Annegret Anneliese Annette Annika Anton Antonia Antje Arne Armin Arthur Astrid Axel Barbara Bastian Beate Benedikt Benjamin Bernd Bernhard
Bettina Bianca Birgit Birte Björn Bodo Brigitte Bruno Carina Carla Carmen Carola Carolin Carsten Caroline Cedric Celina Charlotte Christa
Christel Christian Christiane Christina Christine Christoph Clara Claudia Clemens Cora Corinna Cornelia Dagmar Daniel Daniela David Dennis
Detlef Diana Dieter Dietmar Dirk Dominik Doris Dorothea Dörte Eberhard Eckhard Edith Egon Elena Elfriede Elias Elisabeth Elke Ella Ellen
Elsa Emil Emilia Emily Emma Erich Erik Erika Erna Erwin Esther Eugen Eva Evelyn Fabian Felix Ferdinand Finja Finn Florian Franz Franziska
Frauke Frederik Frieda Friederike Friedhelm Friedrich Fritz Gabi Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gertrud Gisela Gitta
Greta Gudrun Guido Günter Günther Gustav Hanna Hannah Hannelore Hannes Hans Harald Hartmut Hedwig Heidi Heike Heiko Heiner Heinrich
Heinz Helena Helene Helga Helmut Hendrik Henning Henrik Henry Herbert Hermann Hildegard Hilde Holger Horst Hubert Ilona Ilse Inga Ingeborg
Ingo Ingrid Inge Irene Irina Irmgard Isabel Isabell Isabella Jakob Jana Janina Janine Jan Jannik Jasmin Jens Jennifer Jenny Jessica Joachim
Jochen Johann Johanna Johannes Jonas Jonathan Jörg Josef Josefine Joseph Judith Julia Julian Juliane Jürgen Justin Jutta Karin Karina Karl
Karla Karola Karoline Karsten Katharina Kathrin Katja Katrin Kerstin Kevin Kirsten Klara Klaus Konrad Konstantin Kurt Lara Larissa Lars
Laura Lea Lena Leah Lennart Leon Leonie Leonhard Levin Liesel Lilly Lina Linda Linus Lisa Lothar Louisa Louis Luca Lucas Lucia Ludwig Luis
Luise Luisa Lukas Lutz Lydia Magdalena Maja Malte Manfred Manuel Manuela Marc Marcel Marco Marcus Mareike Margarete Margot Margit Maria
Marianne Marie Marina Mario Marion Markus Marlene Marlies Marta Martha Martin Martina Marvin Mathias Mathilda Matthias Max Maximilian Meike
Melanie Melina Merle Mia Michael Michaela Michelle Mike Mila Miriam Mirko Monika Monique Moritz Nadine Nadja Nele Nicola Nicolas Nicole
Niels Niklas Nils Nina Norbert Oliver Olaf Oskar Ottilie Otto Pascal Patricia Patrick Paul Paula Pauline Peter Petra Philipp Pia Rainer
Ralf Ralph Ramona Raphael Rebecca Regina Regine Reiner Reinhard Reinhold Renate René Richard Ricarda Rita Robert Robin Roland Rolf Roman
Ronja Ronny Rosemarie Rudi Rudolf Rüdiger Ruth Sabine Sabrina Samuel Sandra Sara Sarah Sascha Saskia Sebastian Selina Siegfried Siegrid
Sigrid Silke Silvia Simon Simone Sina Sofie Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Susann Susanne
Svenja Sven Swetlana Sybille Sylvia Tabea Tamara Tanja Tatjana Theo Theodor Theresa Therese Thea Thomas Thorsten Thorben Tilo Timo Tina Tim
Tobias Tom Torben Torsten Trude Udo Ulf Uli Ulla Ulrich Ulrike Ursula Ute Uwe Valentin Valentina Vanessa Vera Verena Veronika Viktor
Viktoria Vincent Volker Waltraud Walter Werner Wiebke Wilfried Wilhelm Wilma Willi Wilhelmine Wolfgang Wolfram Yannick Yvonne

Aaliyah Abbas Abdallah Abdel Abdelkader Abdo Abdul Abdulaziz Abdulkarim Abdullah Abdulrahman Abed Abeer Adnan Afaf Ahmad Ahmed Aida
Aisha Aischa Akram Alaa Ali Alia Amal Amani Amer Amin Amina Amine Amir Amira Ammar Anas Anwar Arif Asma Asmaa Aya Ayman Aziz Aziza
Badr Bahar Baraa Basel Basem Bashar Bashir Bassam Bilal Bushra Dalal Dalia Diaa Dima Dina Duaa Eman Emad Esraa Fadi Fadia Fahad Fahed
Faisal Farah Farid Farida Faris Fatema Fatiha Fatima Fatimah Fatma Fatme Firas Fouad Fuad Ghada Ghassan Hadeel Hadi Hadia Haidar Haitham
Halima Hamid Hamida Hamza Hana Hanaa Hanan Hani Haneen Hasan Hassan Hasna Haya Hayat Heba Hiba Houda Huda Hussam Hussein Hussain
Hossein Ibrahim Ibtissam Iman Imran Inas Isra Israa Ismail Issa Iyad Jabbar Jalal Jamal Jamil Jamila Jawad Kamal Karam Karim Karima Khadija
Khaled Khalid Khalil Kholoud Laila Lamia Layal Layla Leila Lubna Luay Maha Mahdi Maher Mahmoud Mahmud Majed Majid Majida Malak Malek
Malika Manal Manar Marwa Marwan Maryam Mariam Maysa Mazen Mina Mohamad Mohamed Mohammad Mohammed Mouna Moustafa Muhammad Muhammed Muna
Munir Mustafa Nabil Nabila Nadia Nahla Naima Najib Najla Najwa Nasser Nawal Nesrin Nezar Nidal Nisrin Nisreen Noor Nour Noura Nouran Omar
Omran Osama Othman Qais Qasim Raed Rafik Raghad Rahma Rami Rana Rania Rasha Rashid Rasheed Rawan Reem Rima Riad Ruba Rula Saad Sabah Sadiq
Safa Safaa Safiya Said Saida Salah Saleh Salem Salim Salima Salma Salman Salwa Samar Sameer Samer Sami Samia Samir Samira Sana Sanaa Sawsan
Shadi Shaima Sharif Sherin Siham Souad Suad Suhaila Sumaya Tahani Taher Talal Tamer Tarek Tareq Tariq Wafa Wael Walid Waleed Warda Wassim
Yahya Yara Yaser Yasin Yasir Yasmin Yasmina Yasser Yassin Yazan Younes Yousef Youssef Yusuf Yusra Zahra Zaid Zain Zainab Zaynab Zakaria
Zaki Zeinab Zeina Ziad Ziyad Zohra

Abbas Agit Arash Arezu Atefeh Azadeh Azad Baran Behnam Behrouz Berivan Bijan Darya Dara Delal Dilan Diyar Elaheh Elham Farhad Farida
Farzaneh Fereshteh Freshta Golnaz Gulsum Habib Habibullah Hamed Hediye Hevin Homa Jawid Jiyan Kaveh Kawa Khatera Laleh Maliha Mahsa Maryam
Masoud Mehdi Mehran Mina Mohsen Mojtaba Mortaza Mursal Nargis Nasim Nasrin Navid Niloufar Niloofar Omid Parisa Parwana Parwin Payam Pejman
Reza Rojin Ronahi Rojda Roya Rohullah Sahar Said Sayed Sedigheh Shabnam Shahla Shahram Shirin Shukria Siamak Soheila Soraya Sorour Wahid
Wahida Yalda Zabihullah Zahra Zarghuna Zelal Zilan Zohal Zohre

Adem Ahmet Ali Arda Arzu Aslı Asli Asuman Ayhan Aylin Ayşe Ayse Aysel Aysun Aynur Aytac Azra Bahar Barış Baris Berk Berkan Betül Betul Beyza
Büşra Busra Burak Burcu Cemal Cemil Cengiz Cem Ceren Damla Defne Derya Dilek Döndü Ebru Ece Ecrin Elif Emel Emine Emir Emre Enes Ercan Erdal
Erdem Ergün Erkan Erol Esma Esra Ezgi Fadime Fatih Fatma Ferhat Fikret Filiz Furkan Gamze Gökhan Gül Gülay Gülcan Gülden Güler Gülsen Gülşen
Gülten Hacer Hakan Halil Halime Hamdi Hanife Harun Hasan Hatice Hayriye Hilal Hülya Hüseyin Huseyin İbrahim İsmail Kadir Kadriye Kemal Kenan
Kerem Levent Mahmut Mehmet Melek Melike Meltem Merve Meryem Metin Mert Mesut Murat Mustafa Muzaffer Nazli Nazlı Necati Necla Nermin Neslihan
Nevin Nihat Nilgün Nilüfer Nuran Nuray Nurcan Nuri Okan Onur Orhan Osman Ömer Omer Özcan Özge Özgür Özlem Pelin Pinar Pınar Rabia Ramazan
Recep Rukiye Sabri Sedat Sefa Selcuk Selçuk Selim Selin Selma Semra Serap Serdar Serkan Sevda Sevgi Sevim Sevinc Seyma Sibel Songül Suat
Süleyman Sümeyye Şükran Tahir Tarkan Tayfun Tolga Tuba Tuğba Tugba Tuncay Turan Türkan Ufuk Umut Ümit Volkan Yakup Yasemin Yaşar Yasar
Yavuz Yeliz Yildiz Yıldız Yılmaz Yunus Yusuf Zehra Zekiye Zeliha Zeynep Züleyha

Aleksandr Aleksandra Aleksej Aleksey Alexej Alexey Alisa Alla Alona Aljona Alyona Anastasia Anastasija Anastasiia Anastasiya Anatolij Anatolii
Andrej Andrey Andrii Andrij Angelina Antonina Artem Artjom Bogdan Bohdan Bohdana Borys Boris Borislav Daria Darja Daryna Dariia Denys Denis
Dmitri Dmitrij Dmitry Dmytro Ekaterina Evgenij Evgenia Evgeny Fedir Galina Grigori Grygorii Halyna Hanna Hennadii Hryhorii Igor Ihor Ilja
Illia Ilona Inna Iryna Ivan Ivanna Jaroslav Jevhen Jewgeni Julija Juri Jurij Karyna Kateryna Khrystyna Kira Kostiantyn Kristina Ksenia
Ksenija Larysa Leonid Lesia Lesja Liana Lidia Lidija Liubov Liudmyla Ljubov Ljudmila Ludmila Ljubow Lyudmila Maksym Maxim Marharyta Margarita
Mariia Mariya Marija Maryna Mykhailo Michail Mychajlo Mykola Mykyta Myroslav Myroslava Nadiia Nadija Natalia Natalie Natalija Nataliia
Nataliya Natalja Natascha Nazar Nikita Nikolai Nikolaj Oksana Oleg Oleh Olena Oleksandr Oleksandra Oleksii Oleksij Oleksiy Olesia Olesya Olga
Olha Olja Ostap Pavlo Pawel Petro Polina Roksolana Roman Rostyslav Ruslan Ruslana Semen Serhii Serhij Sergej Sergei Sergey Serhiy Snizhana
Sofiia Solomiia Stanislav Stepan Svetlana Svitlana Taisiia Taras Tetiana Tetjana Tetyana Tymofii Uliana Ulyana Vadim Vadym Valentyna Valerii
Valeria Valeriia Varvara Vasyl Vasilij Veronica Viktoriia Viktorija Viktoriya Violetta Vira Vitali Vitalij Vitalii Vlad Vladimir Vladislav
Vladyslav Volodymyr Vyacheslav Wladimir Wolodymyr Yana Yaroslav Yaroslava Yelyzaveta Yevhen Yevheniia Yevhenia Yulia Yuliia Yuliya Yuri Yurii
Yuriy Zhanna Zinaida Zlata Zoja Zoya Zoryana

Adrian Adriana Agnieszka Aleksander Ana Anca Aneta Andrei Andrzej Ardian Arben Arta Artan Bajram Bartosz Beata Besnik Blerim Blerta Bogumila
Branka Catalin Cristian Cristina Constantin Csaba Danuta Dariusz Dejan Dorota Dragan Dragana Drita Dumitru Edyta Elzbieta Emina Ewa Ferenc
Fatmir Fisnik Florentina Florin Gabriela Gabor Georgi Gheorghe Goran Grzegorz Halina Iliana Ionut Ionela Ioana Ivana Iwona Jadwiga Jelena
Jasna Jolanta Jovana Justyna Katarzyna Kinga Krzysztof Krystyna Kujtim Laszlo Liridon Ljiljana Lukasz Maciej Malgorzata Marcin Marek Mariana
Maria-Magdalena Mariusz Marzena Mihaela Mihai Mihail Milan Milica Miodrag Mirjana Miroslaw Mirela Monica Mircea Nenad Nevena Nicoleta Nikolay
Nikola Nikolina Petar Piotr Plamen Predrag Radka Radoslaw Radu Raluca Razvan Refik Rumen Ryszard Sanja Senad Shpresa Silviu Slavica Slobodan
Snezana Stanislaw Stefka Stoyan Szabolcs Tomasz Todor Tsvetelina Urszula Valmir Vasile Vesna Vlora Wieslaw Wojciech Xhevat Zdravko Zbigniew
Zoltan Zoran Zofia

Abebe Abeba Aboubacar Abukar Abdirahman Adama Adanna Adama Aferdita Akello Alemayehu Alganesh Amanuel Amadou Aminata Asefa Asha Asmeret Awet
Ayaan Awa Azeb Berhane Bereket Binta Biniam Boubacar Chidi Chiamaka Chinedu Daouda Dawit Deeqa Ebrima Efrem Ephrem Emeka Eyob Fanta Fatou
Fatoumata Fadumo Faduma Feven Filmon Freweini Ghebre Girmay Goitom Haben Habtom Hawa Henok Hodan Ibrahima Ifeoma Ifrah Ikram Ismael
Issaka Kadiatou Kahsay Kidane Kofi Kwame Lamin Letebrhan Lul Luwam Mamadou Mariama Mebrahtu Medhanie Mehari Meron Merhawi Mohamud Moussa
Mulu Musa Nahom Natnael Ngozi Nigisti Okechukwu Oumar Ousmane Robel Rahel Sadio Samrawit Sekou Selam Semhar Senait Senayt Simret Solomon
Suleiman Tekle Temesgen Tesfay Tesfaye Thierno Tsegay Tsehay Winta Yemane Yohannes Yonas Yordanos Zeresenay Zekarias

Anh Arjun Bhavna Chau Deepak Fernando Gurpreet Hieu Hoa Hong Huong Jasmeet Jose José Juan Kamala Kiran Kumar Lakshmi Linh 
Maribel Miguel Minh Mukesh Nguyen Nirmala Nithya Pablo Pedro Phuong Priya Quang Rajesh Ravi Sanjay Santosh Sunita Suresh Thanh Thao Thi Thuy
Tuan Usha Vijay 
`

/** In Kleinbuchstaben, damit Adressen und Profilnamen dieselbe Liste benutzen können. */
export const vornamen: ReadonlySet<string> = new Set(NAMEN.toLowerCase().split(/\s+/).filter(Boolean))
