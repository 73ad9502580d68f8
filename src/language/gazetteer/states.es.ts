import { rows } from './rows.ts';

/**
 * States in Spanish, beside the names that CLDR gives:
 * code | other names and spellings; in capitals alone: a short form | official long forms, `~` for CLDR's name |
 * adjectives in the masculine singular, from which `demonyms.ts` makes the others.
 * Source of the long forms: UNTERM; of the adjectives: Ortografía de la lengua española (2010), appendix 3.
 */
export const spanishStates = rows(`
AD | | Principado de ~ | andorrano
AE | Emiratos; EAU; E.A.U.; los Emiratos Árabes | | emiratí
AF | Afganistan | República Islámica del ~; Emirato Islámico del ~ | afgano
AG | | | antiguano
AL | | República de ~ | albanés
AM | | República de ~ | armenio
AO | | República de ~ | angoleño; angolano
AR | | República ~ | argentino
AT | | República de ~ | austriaco; austríaco
AU | | Mancomunidad de ~ | australiano
AZ | Azerbaiyan | República de ~ | azerbaiyano
BA | Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia | | bosnio; bosnioherzegovino
BB | | | barbadense
BD | Bangladés; Bangladesh | República Popular de ~ | bangladesí
BE | | Reino de ~ | belga
BF | | | burkinés; burkinabé
BG | | República de ~ | búlgaro
BH | Bahréin; Baréin | Reino de ~ | bareiní; bahreiní
BI | | República de ~ | burundés
BJ | Benin | República de ~ | beninés
BN | Brunéi Darussalam; Brunei Darussalam | | bruneano
BO | | Estado Plurinacional de ~ | boliviano
BR | | República Federativa del ~; República Federativa de ~ | brasileño; brasilero
BS | Las Bahamas | Mancomunidad de las ~ | bahameño
BT | Bhután; Bután | Reino de ~ | butanés
BW | Botswana; Botsuana | República de ~ | botsuano; botswano
BY | Belarús; Bielorrusia | República de ~ | bielorruso; belaruso
BZ | | | beliceño
CA | Canada | | canadiense
CD | RDC; R.D.C.; República Democrática del Congo | República Democrática del Congo | congoleño; congolés
CF | RCA; R.C.A. | | centroafricano
CG | Congo | República del Congo | congoleño
CH | | Confederación Suiza; Confederación Helvética | suizo; helvético
CI | Cote d'Ivoire | República de ~; República de Costa de Marfil | marfileño
CL | | República de ~ | chileno
CM | | República del ~; República de ~ | camerunés
CN | | República Popular ~; República Popular de ~ | chino
CO | | República de ~ | colombiano
CR | | República de ~ | costarricense
CU | | República de ~ | cubano
CV | Cabo Verde | República de Cabo Verde | caboverdiano
CY | | República de ~ | chipriota
CZ | República Checa; Chequia | | checo
DE | | República Federal de ~ | alemán
DJ | Djibouti; Yibuti | República de ~ | yibutiano; djiboutiano
DK | | Reino de ~ | danés
DM | | Mancomunidad de ~ | dominiqués
DO | | | dominicano
DZ | | República Argelina Democrática y Popular | argelino
EC | | República del ~ | ecuatoriano
EE | | República de ~ | estonio
EG | | República Árabe de ~ | egipcio
EH | | |
ER | | Estado de ~ | eritreo
ES | | Reino de ~ | español
ET | | República Democrática Federal de ~ | etíope
FI | | República de ~ | finlandés; finés
FJ | Fiji; Fiyi | República de ~ | fiyiano
FM | Estados Federados de Micronesia | | micronesio
FR | | República Francesa | francés
GA | Gabon | República Gabonesa | gabonés
GB | RU; Gran Bretaña | Reino Unido de Gran Bretaña e Irlanda del Norte | británico
GD | | | granadino
GE | | | georgiano
GH | | República de ~ | ghanés
GM | | República de ~; República de la ~ | gambiano
GN | | República de ~ | guineano
GQ | | República de ~ | ecuatoguineano
GR | | República Helénica | griego; helénico
GT | | República de ~ | guatemalteco
GW | Guinea-Bisáu; Guinea-Bissau | República de ~ | bisauguineano
GY | | República Cooperativa de ~ | guyanés
HN | | República de ~ | hondureño
HR | | República de ~ | croata
HT | Haiti | República de ~ | haitiano
HU | | | húngaro
ID | | República de ~ | indonesio
IE | | República de ~ | irlandés
IL | | Estado de ~ | israelí
IN | la India | República de la ~; República de ~ | indio
IQ | Iraq; Irak | República de ~; República del ~ | iraquí
IR | Irán | República Islámica del ~; República Islámica de ~ | iraní
IS | | República de ~ | islandés
IT | | República Italiana | italiano
JM | | | jamaicano; jamaiquino
JO | | Reino Hachemita de ~ | jordano
JP | | Estado del ~ | japonés; nipón
KE | Kenia; Kenya | República de ~; República de Kenya | keniano; keniata
KG | Kirguizistán; Kirguistán | República Kirguisa | kirguís; kirguiso
KH | | Reino de ~ | camboyano
KI | | República de ~ | kiribatiano
KM | Comoras; las Comoras | Unión de las ~ | comorense; comorano
KN | Saint Kitts y Nevis; San Cristóbal y Nieves | | sancristobaleño
KP | República Popular Democrática de Corea | | norcoreano
KR | República de Corea | República de Corea | surcoreano
KW | | Estado de ~ | kuwaití
KZ | Kazajistán; Kazajstán | República de ~ | kazajo; kazako
LA | República Democrática Popular Lao | República Democrática Popular Lao | laosiano
LB | Libano | República Libanesa | libanés
LC | | | santaluciano
LI | | Principado de ~ | liechtensteiniano
LK | | República Socialista Democrática de ~ | ceilanés; ceilandés; esrilanqués
LR | | República de ~ | liberiano
LS | Lesotho; Lesoto | Reino de ~ | lesotense; lesothense
LT | | República de ~ | lituano
LU | | Gran Ducado de ~ | luxemburgués
LV | | República de ~ | letón
LY | | Estado de ~ | libio
MA | | Reino de ~ | marroquí
MC | Monaco | Principado de ~ | monegasco
MD | Moldova; Moldavia | República de ~; República de Moldova | moldavo
ME | | | montenegrino
MG | | República de ~ | malgache
MH | | República de las ~ | marshalés
MK | | República de ~ | macedonio; norcomacedonio
ML | Malí | República de ~ | maliense
MM | Myanmar; Birmania | República de la Unión de Myanmar | birmano
MN | | | mongol
MR | | República Islámica de ~ | mauritano
MT | | República de ~ | maltés
MU | | República de ~ | mauriciano
MV | Maldivas; las Maldivas | República de ~ | maldivo
MW | Malawi; Malaui | República de ~ | malauí; malawiano
MX | Méjico; Mexico | Estados Unidos Mexicanos | mexicano; mejicano
MY | Malaysia; Malasia | | malasio; malayo
MZ | | República de ~ | mozambiqueño
NA | | República de ~ | namibio
NE | Níger | República del ~ | nigerino
NG | | República Federal de ~ | nigeriano
NI | | República de ~ | nicaragüense
NL | Holanda | Reino de los ~ | neerlandés; holandés
NO | | Reino de ~ | noruego
NP | | República Democrática Federal de ~ | nepalés; nepalí
NR | | República de ~ | nauruano
NZ | Nueva Zelanda; Nueva Zelandia | | neozelandés
OM | | Sultanía de ~; Sultanato de ~ | omaní
PA | Panama | República de ~ | panameño
PE | Peru | República del ~ | peruano
PG | Papua Nueva Guinea; Papúa Nueva Guinea | Estado Independiente de Papua Nueva Guinea | papú
PH | | República de ~ | filipino
PK | Pakistan; Paquistán | República Islámica de ~; República Islámica del ~ | pakistaní; paquistaní
PL | | República de ~ | polaco
PS | Palestina | Estado de Palestina | palestino
PT | | República Portuguesa | portugués
PW | Palaos; Palau | República de ~ | palauano
PY | | República del ~ | paraguayo
QA | Catar; Qatar | Estado de ~ | catarí; qatarí
RO | Rumania; Rumanía | | rumano
RS | | República de ~ | serbio
RU | Federación Rusa; Federación de Rusia | | ruso
RW | Ruanda; Rwanda | República de ~; República de Rwanda | ruandés; rwandés
SA | Arabia Saudita; Arabia Saudí | Reino de la Arabia Saudita; Reino de ~; Reino de Arabia Saudita | saudí; saudita
SB | | | salomonense
SC | | República de ~ | seychellense
SD | el Sudán | República del ~; República de ~ | sudanés
SE | | Reino de ~ | sueco
SG | Singapur | República de ~ | singapurense
SI | | República de ~ | esloveno
SK | | República Eslovaca | eslovaco
SL | | República de ~ | sierraleonés
SM | | República de ~ | sanmarinense
SN | | República del ~; República de ~ | senegalés
SO | | República Federal de ~ | somalí
SR | Suriname; Surinam | República de ~ | surinamés
SS | | República de ~ | sursudanés
ST | Santo Tomé y Príncipe | República Democrática de ~ | santotomense
SV | | República de ~ | salvadoreño
SY | | República Árabe Siria | sirio
SZ | Eswatini; Esuatini; Suazilandia | Reino de ~ | suazi
TD | Chad; el Chad | República del ~; República de ~ | chadiano
TG | | República Togolesa | togolés
TH | | Reino de ~ | tailandés
TJ | Tayikistán | República de ~ | tayiko
TL | Timor Oriental; Timor-Leste | República Democrática de Timor-Leste | timorense
TM | Turkmenistán | | turcomano; turkmeno
TN | Tunez | República Tunecina; República de ~ | tunecino
TO | | Reino de ~ | tongano
TR | Türkiye; Turquía | República de ~; República de Türkiye | turco
TT | Trinidad y Tabago; Trinidad y Tobago | República de ~ | trinitense
TV | | | tuvaluano
TW | | | taiwanés
TZ | Tanzania; Tanzanía; República Unida de Tanzania | República Unida de Tanzania | tanzano
UA | | | ucraniano; ucranio
UG | | República de ~ | ugandés
US | EE.UU.; EEUU; EUA; E.U.A.; EE UU; los Estados Unidos | Estados Unidos de América | estadounidense; norteamericano
UY | | República Oriental del ~ | uruguayo
UZ | Uzbekistan | República de ~ | uzbeko
VA | Santa Sede; Vaticano | Estado de la ~; Santa Sede | vaticano
VC | San Vicente y las Granadinas; San Vicente y Granadinas | | sanvicentino
VE | | República Bolivariana de ~ | venezolano
VN | Viet Nam; Vietnam | República Socialista de ~; República Socialista de Viet Nam | vietnamita
VU | | República de ~ | vanuatuense
WS | | Estado Independiente de ~ | samoano
XK | | República de ~ | kosovar
YE | | República del ~; República de ~ | yemení
ZA | Suráfrica; Sudáfrica | República de ~ | sudafricano; surafricano
ZM | | República de ~ | zambiano
ZW | Zimbabwe; Zimbabue | República de ~ | zimbabuense
`);
