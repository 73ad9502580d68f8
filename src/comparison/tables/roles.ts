/**
 * What a party was in a meeting or body. One row: key | English | French | Arabic, alternatives separated by commas; the longest
 * phrase wins, so "co-hosted" is not also "hosted".
 */
export const roles = `
host | host, hosts, hosted, hosting, hosted by | accueillir, accueille, accueillent, accueilli, accueillie, accueillis, accueillant, hôte, hôtes, organisé par, organisée par, accueil de la réunion | استضاف, استضافت, استضافا, استضافتا, استضافوا, يستضيف, تستضيف, ستستضيف, سيستضيف, استضافة, مستضيف, مضيف, مضيفة, المضيف, المضيفة, المستضيف, استضافته, استضافتها
co-host | co-host, co-hosts, co-hosted, co-hosting, cohosted, jointly hosted, joint hosts | coorganiser, coorganisé, coorganisée, coorganisés, coorganisateur, coorganisatrice, co-organisé, co-organisée, coaccueilli, coaccueillie, co-hôte, co-hôtes, accueilli conjointement, organisé conjointement, organisée conjointement, ont coorganisé, a coorganisé | استضافة مشتركة, مضيف مشارك, المضيف المشارك, المضيفة المشاركة, مضيفة مشاركة, مضيفان مشاركان, مضيفين مشاركين, شارك في استضافة, شاركت في استضافة, شاركتا في استضافة, تشارك في استضافة, تشاركت في استضافة, اشترك في استضافة, اشتركت في استضافة, المشاركة في استضافة, المشاركة في الاستضافة, بالمشاركة في استضافة, استضافت بالاشتراك, استضاف بالاشتراك
chair | chair, chairs, chaired, chairing, chairman, chairwoman, chairperson, chairmanship, presided, presided over, presiding, chairship | présidé, présidée, préside, président la réunion, présider, présidence, a présidé, ont présidé, préside la réunion, présidant | ترأس, ترأست, ترأسا, ترأسه, ترأسها, ترأسته, ترأستها, يترأس, تترأس, رأس الاجتماع, رأست, يرأس, ترأسوا, رئاسة, رئاسته, رئاستها, رئاستهم, برئاسة, يرأسه, يرأسها, رأسه, رأسته
co-chair | co-chair, co-chairs, co-chaired, co-chairing, cochair, cochaired, jointly chaired, co-chairmanship, co-presided | coprésident, coprésidente, coprésidents, coprésidé, coprésidée, coprésider, coprésidence, coprésident la réunion, co-présidé, co-présidée, co-président, co-présidents, co-présidence, présidé conjointement, présidée conjointement, ont coprésidé | رئيس مشارك, رئيسة مشاركة, رؤساء مشاركين, رؤساء مشاركون, الرؤساء المشاركون, الرؤساء المشاركين, رئيسان مشاركان, رئيسين مشاركين, الرئيس المشارك, الرئيسة المشاركة, الرئيسان المشاركان, الرئيسين المشاركين, رئاسة مشتركة, الرئاسة المشتركة, رئاسته المشتركة, رئاستها المشتركة, رئاستهم المشتركة, الرئاسة المشاركة, رئاسة مشاركة, تشارك في رئاسة, تشاركت في رئاسة, تشاركا في رئاسة, يتشارك في رئاسة, تتشارك في رئاسة, شارك في رئاسة, شاركت في رئاسة, يشارك في رئاسة, تشارك في رئاسته, تشارك في رئاستها, تتشارك في رئاستها, شارك في ترؤس, شاركت في ترؤس, اشترك في رئاسة, اشتركت في رئاسة, المشاركة في رئاسة, المشاركة في الرئاسة, ترأس بالاشتراك, ترأست بالاشتراك, ترأسا معا
co-lead | co-lead, co-leads, co-led, co-leading, co-leader, co-leaders | codirige, codirigent, codirigé, codirigée, co-dirige, co-dirigé, codirigeant, codirigeants, coresponsable, coresponsables, co-responsable, co-responsables, coanimé, coanimée, copilote, copilotes, copilotent, copiloté, copilotée, chef de file, chefs de file | قائد مشارك, قادة مشاركون, قادة مشاركين, القادة المشاركون, القادة المشاركين, يتشارك في قيادة, تتشارك في قيادة, تشارك في قيادة, تشاركت في قيادة, شارك في قيادة, شاركت في قيادة, قيادة مشتركة, القيادة المشتركة, المشاركة في قيادة
observer | observer, observers | observateur, observatrice, observateurs | مراقب, مراقبا, مراقبة, مراقبين, مراقبون, بصفة مراقب
`;

/**
 * Words that make a role a shared one though other words stand between: «اشتركت كرواتيا وكمبوديا في استضافة». In Arabic the
 * role follows «في».
 */
export const together = `
together | jointly | conjointement | اشترك, اشتركت, اشتركا, اشتركتا, يشترك, تشترك, ستشترك, سيشترك, تشارك, تشاركت, يتشارك, تتشارك, ستتشارك, سيتشارك, شارك, شاركت, شاركتا, يشارك, ستشارك, سيشارك
`;
