import { rows } from './rows.ts';

/**
 * States in French, beside the names that CLDR gives:
 * code | other names and spellings; in capitals alone: a short form | official long forms, `~` for CLDR's name |
 * adjectives in the masculine singular, then the feminine after a slash where the rules of `demonyms.ts` do not make it.
 * Source of the long forms: UNTERM; of the adjectives: the arrêté on country names of the Commission d'enrichissement
 * de la langue française (NOR: MCCK2010235X and its predecessors).
 */
export const frenchStates = rows(`
AD | | Principauté d'~ | andorran
AE | Émirats; EAU; E.A.U. | | émirien; émirati
AF | | République islamique d'~; Émirat islamique d'~ | afghan
AG | Antigua et Barbuda | | antiguais et barbudien
AL | | République d'~ | albanais
AM | | République d'~ | arménien
AO | | République d'~ | angolais
AR | | République argentine | argentin
AT | | République d'~ | autrichien
AU | | Commonwealth d'~ | australien
AZ | | République d'~ | azerbaïdjanais; azéri
BA | Bosnie; Bosnie et Herzégovine | | bosnien; bosniaque; herzégovinien
BB | La Barbade | | barbadien
BD | | République populaire du ~ | bangladais; bangladeshi
BE | | Royaume de ~ | belge
BF | | | burkinabé; burkinabè/burkinabè
BG | | République de ~ | bulgare
BH | | Royaume de ~ | bahreïnien; bahreïni
BI | | République du ~ | burundais
BJ | | République du ~ | béninois
BN | Brunéi; Brunei Darussalam; Brunéi Darussalam | | brunéien
BO | | État plurinational de ~ | bolivien
BR | | République fédérative du ~ | brésilien
BS | | Commonwealth des ~ | bahamien
BT | | Royaume du ~ | bhoutanais
BW | | République du ~ | botswanais; botswanéen
BY | Bélarus; Belarus | République de ~; République du Bélarus | biélorusse; bélarussien; bélarusse
BZ | Bélize | | bélizien
CA | | | canadien
CD | République démocratique du Congo; RDC; R.D.C. | République démocratique du Congo | congolais
CF | Centrafrique; RCA; R.C.A. | | centrafricain
CG | Congo; Congo Brazzaville | République du Congo | congolais
CH | | Confédération suisse; Confédération helvétique | suisse/suissesse; helvétique
CI | Cote d'Ivoire | République de ~ | ivoirien
CL | | République du ~ | chilien
CM | | République du ~ | camerounais
CN | | République populaire de ~ | chinois
CO | | République de ~ | colombien
CR | | République du ~ | costaricien; costaricain
CU | | République de ~ | cubain
CV | Cabo Verde; Cap Vert | République de Cabo Verde; République du ~ | cap-verdien; cabo-verdien
CY | | République de ~ | chypriote
CZ | | | tchèque
DE | RFA | République fédérale d'~ | allemand
DJ | | République de ~ | djiboutien
DK | | Royaume du ~ | danois
DM | La Dominique | Commonwealth de la ~ | dominiquais
DO | | | dominicain
DZ | | République algérienne démocratique et populaire | algérien
EC | | République de l'~ | équatorien
EE | | République d'~ | estonien
EG | | République arabe d'~ | égyptien
EH | | République arabe sahraouie démocratique |
ER | | État d'~ | érythréen
ES | | Royaume d'~ | espagnol
ET | | République fédérale démocratique d'~ | éthiopien
FI | | République de ~ | finlandais
FJ | Fiji | République des ~ | fidjien
FM | | États fédérés de ~ | micronésien
FR | | République française | français
GA | | République gabonaise | gabonais
GB | Grande-Bretagne; R.-U. | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | britannique
GD | La Grenade | | grenadin
GE | | République de ~ | géorgien
GH | | République du ~ | ghanéen
GM | | République de ~; République de la ~ | gambien
GN | Guinée Conakry | République de ~ | guinéen
GQ | | République de ~ | équato-guinéen
GR | | République hellénique | grec/grecque; hellénique
GT | | République du ~ | guatémaltèque
GW | Guinée Bissau; Guinée-Bissao | République de ~ | bissau-guinéen; bissaoguinéen
GY | | République coopérative du ~ | guyanien
HN | | République du ~ | hondurien
HR | | République de ~ | croate
HT | | République d'~ | haïtien
HU | | | hongrois
ID | | République d'~ | indonésien
IE | | République d'~ | irlandais
IL | | État d'~ | israélien
IN | | République de l'~ | indien
IQ | Iraq | République d'~; République d'Iraq | irakien; iraquien
IR | | République islamique d'~ | iranien
IS | | République d'~ | islandais
IT | | République italienne | italien
JM | | | jamaïcain; jamaïquain
JO | | Royaume hachémite de ~; Royaume de ~ | jordanien
JP | | | japonais
KE | | République du ~ | kényan; kenyan
KG | Kirghizistan; Kirghizie | République kirghize | kirghize; kirghiz
KH | | Royaume du ~ | cambodgien
KI | | République de ~ | kiribatien
KM | | Union des ~ | comorien
KN | Saint-Kitts-et-Nevis; Saint Kitts et Nevis | Fédération de ~ | kittitien et névicien
KP | RPDC; R.P.D.C. | République populaire démocratique de Corée | nord-coréen
KR | Corée | République de Corée | sud-coréen; coréen
KW | Koweit; Kuwait | État du ~ | koweïtien
KZ | | République du ~ | kazakh; kazakhstanais
LA | | République démocratique populaire lao | laotien; lao
LB | | République libanaise | libanais
LC | | | saint-lucien
LI | | Principauté de ~ | liechtensteinois
LK | | République démocratique socialiste de ~ | sri-lankais
LR | Libéria | République du ~; République du Libéria | libérien
LS | | Royaume du ~ | lésothan; basotho
LT | | République de ~ | lituanien
LU | | Grand-Duché de ~; Grand-Duché du ~ | luxembourgeois
LV | | République de ~ | letton
LY | | État de ~ | libyen
MA | | Royaume du ~ | marocain
MC | | Principauté de ~ | monégasque
MD | Moldova | République de ~; République de Moldova | moldave
ME | | | monténégrin
MG | | République de ~ | malgache
MH | | République des ~ | marshallais
MK | Macédoine | République de ~ | macédonien; nord-macédonien
ML | | République du ~ | malien
MM | Myanmar; Birmanie | République de l'Union du Myanmar | birman; myanmarais
MN | | | mongol
MR | | République islamique de ~ | mauritanien
MT | | République de ~ | maltais
MU | Île Maurice | République de ~ | mauricien
MV | | République des ~ | maldivien
MW | | République du ~ | malawien
MX | | États-Unis du ~; États-Unis mexicains | mexicain
MY | Malaysia | | malaisien
MZ | | République du ~ | mozambicain
NA | | République de ~ | namibien
NE | | République du ~ | nigérien
NG | Nigéria | République fédérale du ~; République fédérale du Nigéria | nigérian
NI | | République du ~ | nicaraguayen
NL | Hollande | Royaume des ~ | néerlandais; hollandais
NO | | Royaume de ~ | norvégien
NP | | République fédérale démocratique du ~ | népalais
NR | | République de ~ | nauruan
NZ | | | néo-zélandais
OM | Sultanat d'Oman | Sultanat d'~ | omanais
PA | | République du ~ | panaméen
PE | | République du ~ | péruvien
PG | Papouasie Nouvelle-Guinée | État indépendant de ~ | papouan-néo-guinéen; papouasien
PH | | République des ~ | philippin
PK | | République islamique du ~ | pakistanais
PL | | République de ~ | polonais
PS | Palestine | État de Palestine; Autorité palestinienne; Autorité nationale palestinienne | palestinien
PT | | République portugaise | portugais
PW | Palau | République des ~ | palaosien; paluan
PY | | République du ~ | paraguayen
QA | | État du ~ | qatarien; qatari
RO | | | roumain
RS | | République de ~ | serbe
RU | | Fédération de ~; Fédération russe | russe
RW | | République du ~ | rwandais
SA | | Royaume d'~ | saoudien
SB | | | salomonien; salomonais
SC | | République des ~ | seychellois
SD | | République du ~ | soudanais
SE | | Royaume de ~ | suédois
SG | | République de ~ | singapourien
SI | | République de ~ | slovène
SK | République slovaque | République slovaque | slovaque
SL | | République de ~ | sierra-léonais; sierraléonais; sierra-léonien
SM | | République de ~ | saint-marinais
SN | | République du ~ | sénégalais
SO | | République fédérale de ~ | somalien
SR | Surinam | République du ~ | surinamien; surinamais
SS | | République du ~ | sud-soudanais
ST | São Tomé-et-Principe; São Tomé-et-Príncipe | République démocratique de ~ | santoméen
SV | El Salvador | République d'El Salvador | salvadorien
SY | | République arabe syrienne | syrien
SZ | | Royaume d'~; Royaume du Swaziland | eswatinien; swazi; swazilandais
TD | | République du ~ | tchadien
TG | | République togolaise | togolais
TH | | Royaume de ~ | thaïlandais
TJ | | République du ~ | tadjik
TL | Timor-Leste | République démocratique du Timor-Leste | timorais; est-timorais
TM | | | turkmène
TN | | République tunisienne | tunisien
TO | | Royaume des ~ | tongien; tongan
TR | | République de ~; République de Türkiye | turc/turque
TT | Trinité et Tobago | République de ~ | trinidadien; trinitéen
TV | | | tuvaluan
TW | Taipei chinois | | taïwanais
TZ | | République-Unie de ~ | tanzanien
UA | | | ukrainien
UG | | République d'~ | ougandais
US | États-Unis d'Amérique; Amérique; USA; U.S.A. | | américain; états-unien; étatsunien
UY | | République orientale de l'~ | uruguayen
UZ | | République d'~ | ouzbek/ouzbèke; ouzbek
VA | Saint-Siège; Vatican | | vatican
VC | Saint-Vincent-et-les-Grenadines | | vincentais
VE | | République bolivarienne du ~ | vénézuélien
VN | Viet Nam; Vietnam | République socialiste du ~ | vietnamien
VU | | République du ~ | vanuatuan; ni-vanuatu
WS | | État indépendant du ~ | samoan
XK | | République du ~ | kosovar; kosovien
YE | | République du ~ | yéménite
ZA | | République d'~; République sud-africaine | sud-africain
ZM | | République de ~ | zambien
ZW | | République du ~ | zimbabwéen
`);
