import { rows } from './rows.ts';

/**
 * States in English, beside the names that CLDR gives:
 * code | other names and spellings; in capitals alone: a short form | official long forms, `~` for CLDR's name | demonyms.
 * Of demonyms the plural in -s is made by rule; one that two states share is read as the first's (Congolese: CD), and
 * "Dominican" as the Republic's. Source of the long forms: the list of names of the United Nations
 * terminology database (UNTERM); of the demonyms: the Permanent Committee on Geographical Names' list of country names.
 */
export const englishStates = rows(`
AD | | Principality of ~ | Andorran
AE | Emirates; UAE; U.A.E. | | Emirati
AF | | Islamic Republic of ~; Islamic Emirate of ~ | Afghan
AG | Antigua and Barbuda | | Antiguan
AL | | Republic of ~ | Albanian
AM | | Republic of ~ | Armenian
AO | | Republic of ~ | Angolan
AR | | Argentine Republic | Argentine; Argentinian; Argentinean
AT | | Republic of ~ | Austrian
AU | | Commonwealth of ~ | Australian
AZ | | Republic of ~ | Azerbaijani
BA | Bosnia and Herzegovina; Bosnia-Herzegovina | | Bosnian; Herzegovinian
BB | | | Barbadian
BD | | People's Republic of ~ | Bangladeshi
BE | | Kingdom of ~ | Belgian
BF | | | Burkinabe; Burkinabè
BG | | Republic of ~ | Bulgarian
BH | | Kingdom of ~ | Bahraini
BI | | Republic of ~ | Burundian
BJ | | Republic of ~ | Beninese
BN | Brunei Darussalam | | Bruneian
BO | | Plurinational State of ~ | Bolivian
BR | | Federative Republic of ~ | Brazilian
BS | Bahamas; The Bahamas | Commonwealth of the ~ | Bahamian
BT | | Kingdom of ~ | Bhutanese
BW | | Republic of ~ | Motswana; Batswana; Botswanan
BY | Byelorussia | Republic of ~ | Belarusian; Belarussian
BZ | | | Belizean
CA | | | Canadian
CD | DR Congo; D.R. Congo; Congo Kinshasa; Democratic Republic of Congo; DRC; D.R.C. | Democratic Republic of the Congo | Congolese
CF | CAR | | Central African
CG | Congo; Congo Brazzaville | Republic of the Congo; Republic of Congo | Congolese
CH | | Swiss Confederation | Swiss
CI | Cote d'Ivoire | Republic of ~ | Ivorian
CL | | Republic of ~ | Chilean
CM | | Republic of ~ | Cameroonian
CN | PRC; P.R.C. | People's Republic of ~ | Chinese
CO | | Republic of ~ | Colombian
CR | | Republic of ~ | Costa Rican
CU | | Republic of ~ | Cuban
CV | | Republic of Cabo Verde | Cabo Verdean; Cape Verdean
CY | | Republic of ~ | Cypriot
CZ | | | Czech
DE | | Federal Republic of ~ | German
DJ | | Republic of ~ | Djiboutian
DK | | Kingdom of ~ | Danish; Dane
DM | | Commonwealth of ~ |
DO | | | Dominican
DZ | | People's Democratic Republic of ~ | Algerian
EC | | Republic of ~ | Ecuadorian; Ecuadorean
EE | | Republic of ~ | Estonian
EG | | Arab Republic of ~ | Egyptian
EH | | Sahrawi Arab Democratic Republic |
ER | | State of ~ | Eritrean
ES | | Kingdom of ~ | Spanish; Spaniard
ET | | Federal Democratic Republic of ~ | Ethiopian
FI | | Republic of ~ | Finnish; Finn
FJ | | Republic of ~ | Fijian
FM | | Federated States of ~ | Micronesian
FR | | French Republic | French
GA | | Gabonese Republic | Gabonese
GB | Britain; Great Britain; U.K. | United Kingdom of Great Britain and Northern Ireland | British; Briton
GD | | | Grenadian
GE | | Republic of ~ | Georgian
GH | | Republic of ~ | Ghanaian
GM | The Gambia | Republic of the ~; Republic of ~ | Gambian
GN | Guinea Conakry | Republic of ~ | Guinean
GQ | | Republic of ~ | Equatorial Guinean; Equatoguinean
GR | | Hellenic Republic | Greek; Hellenic
GT | | Republic of ~ | Guatemalan
GW | Guinea Bissau | Republic of ~ | Bissau-Guinean
GY | | Co-operative Republic of ~ | Guyanese
HN | | Republic of ~ | Honduran
HR | | Republic of ~ | Croatian; Croat
HT | | Republic of ~ | Haitian
HU | | | Hungarian
ID | | Republic of ~ | Indonesian
IE | | Republic of ~ | Irish
IL | | State of ~ | Israeli
IN | | Republic of ~ | Indian
IQ | | Republic of ~ | Iraqi
IR | Persia | Islamic Republic of ~ | Iranian
IS | | Republic of ~ | Icelandic; Icelander
IT | | Italian Republic | Italian
JM | | | Jamaican
JO | | Hashemite Kingdom of ~; Kingdom of ~ | Jordanian
JP | | | Japanese
KE | | Republic of ~ | Kenyan
KG | Kyrgyz Republic | Kyrgyz Republic | Kyrgyz; Kyrgyzstani
KH | | Kingdom of ~ | Cambodian
KI | | Republic of ~ | I-Kiribati
KM | | Union of the ~ | Comorian
KN | Saint Kitts and Nevis; St. Kitts and Nevis | Federation of Saint Kitts and Nevis | Kittitian
KP | DPRK; D.P.R.K. | Democratic People's Republic of Korea | North Korean
KR | Korea; ROK; R.O.K. | Republic of Korea | South Korean; Korean
KW | | State of ~ | Kuwaiti
KZ | Kazakstan | Republic of ~ | Kazakh; Kazakhstani
LA | Lao PDR | Lao People's Democratic Republic | Lao; Laotian
LB | | Lebanese Republic; Republic of ~ | Lebanese
LC | Saint Lucia; St. Lucia | | Saint Lucian
LI | | Principality of ~ | Liechtenstein
LK | | Democratic Socialist Republic of ~ | Sri Lankan
LR | | Republic of ~ | Liberian
LS | | Kingdom of ~ | Basotho; Mosotho; Lesothan
LT | | Republic of ~ | Lithuanian
LU | | Grand Duchy of ~ | Luxembourgish; Luxembourger
LV | | Republic of ~ | Latvian
LY | | State of ~ | Libyan
MA | | Kingdom of ~ | Moroccan
MC | | Principality of ~ | Monegasque; Monacan
MD | Moldavia | Republic of ~ | Moldovan
ME | | | Montenegrin
MG | | Republic of ~ | Malagasy
MH | | Republic of the ~ | Marshallese
MK | Macedonia | Republic of ~ | North Macedonian; Macedonian
ML | | Republic of ~ | Malian
MM | Burma; Myanmar | Republic of the Union of Myanmar | Burmese; Myanma
MN | | | Mongolian
MR | | Islamic Republic of ~ | Mauritanian
MT | | Republic of ~ | Maltese
MU | | Republic of ~ | Mauritian
MV | | Republic of ~; Republic of the ~ | Maldivian
MW | | Republic of ~ | Malawian
MX | | United Mexican States | Mexican
MY | | | Malaysian
MZ | | Republic of ~ | Mozambican
NA | | Republic of ~ | Namibian
NE | | Republic of ~; Republic of the ~ | Nigerien
NG | | Federal Republic of ~ | Nigerian
NI | | Republic of ~ | Nicaraguan
NL | Holland; The Netherlands | Kingdom of the ~; Kingdom of ~ | Dutch; Netherlander
NO | | Kingdom of ~ | Norwegian
NP | | Federal Democratic Republic of ~ | Nepali; Nepalese
NR | | Republic of ~ | Nauruan
NZ | Aotearoa | | New Zealander; New Zealand
OM | | Sultanate of ~ | Omani
PA | | Republic of ~ | Panamanian
PE | | Republic of ~ | Peruvian
PG | Papua-New Guinea; PNG | Independent State of ~ | Papua New Guinean
PH | | Republic of the ~ | Philippine; Filipino; Filipina
PK | | Islamic Republic of ~ | Pakistani
PL | | Republic of ~ | Polish; Pole
PS | Palestine | State of Palestine; Palestinian Authority; Palestinian National Authority | Palestinian
PT | | Portuguese Republic | Portuguese
PW | | Republic of ~ | Palauan
PY | | Republic of ~ | Paraguayan
QA | | State of ~ | Qatari
RO | | | Romanian; Rumanian
RS | | Republic of ~ | Serbian; Serb
RU | | Russian Federation | Russian
RW | | Republic of ~ | Rwandan
SA | KSA; K.S.A. | Kingdom of ~ | Saudi; Saudi Arabian
SB | | | Solomon Islander
SC | | Republic of ~ | Seychellois
SD | | Republic of the ~; Republic of ~ | Sudanese
SE | | Kingdom of ~ | Swedish; Swede
SG | | Republic of ~ | Singaporean
SI | | Republic of ~ | Slovenian; Slovene
SK | Slovak Republic | Slovak Republic | Slovak; Slovakian
SL | | Republic of ~ | Sierra Leonean
SM | | Republic of ~ | Sammarinese
SN | | Republic of ~ | Senegalese
SO | | Federal Republic of ~ | Somali; Somalian
SR | Surinam | Republic of ~ | Surinamese
SS | | Republic of ~ | South Sudanese
ST | Sao Tome and Principe | Democratic Republic of Sao Tome and Principe | Sao Tomean; Santomean
SV | | Republic of ~ | Salvadoran; Salvadorean
SY | | Syrian Arab Republic | Syrian
SZ | | Kingdom of ~; Kingdom of Swaziland | Swazi; Emaswati
TD | | Republic of ~ | Chadian
TG | | Togolese Republic | Togolese
TH | | Kingdom of ~ | Thai
TJ | | Republic of ~ | Tajik; Tajikistani
TL | Timor Leste | Democratic Republic of ~ | Timorese; East Timorese
TM | | | Turkmen; Turkmenistani
TN | | Republic of ~ | Tunisian
TO | | Kingdom of ~ | Tongan
TR | Turkey; Turkiye | Republic of ~; Republic of Turkey | Turkish; Turk
TT | Trinidad and Tobago | Republic of ~; Republic of Trinidad and Tobago | Trinidadian
TV | | | Tuvaluan
TW | Chinese Taipei | | Taiwanese
TZ | | United Republic of ~ | Tanzanian
UA | | | Ukrainian
UG | | Republic of ~ | Ugandan
US | America; United States of America; USA; U.S.; U.S.A. | | American
UY | | Eastern Republic of ~ | Uruguayan
UZ | | Republic of ~ | Uzbek; Uzbekistani
VA | Holy See; Vatican | Vatican City State | Vatican
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines | | Vincentian
VE | | Bolivarian Republic of ~ | Venezuelan
VN | Viet Nam | Socialist Republic of ~; Socialist Republic of Viet Nam | Vietnamese
VU | | Republic of ~ | Vanuatuan; Ni-Vanuatu
WS | | Independent State of ~ | Samoan
XK | | Republic of ~ | Kosovar; Kosovan
YE | | Republic of ~ | Yemeni
ZA | | Republic of ~ | South African
ZM | | Republic of ~ | Zambian
ZW | | Republic of ~ | Zimbabwean
`);
