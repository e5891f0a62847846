// How headers of lists name their columns, in the interface languages and those that exports are often in. Words are
// compared folded (see headerText); one that ends with * stands for all that begin so.
import type { ColumnKind } from './column-kinds.ts';

/** Words in a row, with commas between them. */
const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/**
 * Groups of words, best first: a column that an earlier group names is taken before one of a later group. In `whole`
 * they are the whole header, in `parts` they stand in it beside others, which is worth less within a group.
 */
export interface HeaderGroup {
  whole?: readonly string[];
  parts?: readonly string[];
  /** Words that mean the kind only where the cells bear it out. */
  doubtful?: true;
}

export const headerWords: Record<ColumnKind, readonly HeaderGroup[]> = {
  email: [
    {
      whole: list(`
        sign in, sign in id, login, login id, user name, username, ログイン, ユーザー名, benutzername, anmeldung,
        nom d utilisateur, identifiant, usuario, nombre de usuario, usuário, nome de usuário, nome utente,
        gebruikersnaam
      `),
      parts: list(`
        user principal name, upn, wsa, work or school account, sign in name, sign in address, login name,
        logon name, ユーザープリンシパル名, サインイン, 職場または学校アカウント, benutzerprinzipalname, anmeldename, anmeldeadresse,
        geschäfts oder schulkonto, nom d utilisateur principal, nom principal de l utilisateur,
        nom principal d utilisateur, identifiant de connexion, compte professionnel ou scolaire,
        nombre principal de usuario, nombre principal del usuario, inicio de sesión,
        cuenta profesional o educativa, nome principal do usuário, nome upn, conta corporativa ou de estudante,
        user name, username, ユーザー名
      `),
    },
    {
      whole: list(`mail, メール, correo, mél, mail1, smtp`),
      parts: list(`
        email*, mail address*, mailaddress*, メールアドレス, 電子メール, eメール, mailadresse*, adresse mail,
        adresse électronique, adresse de messagerie, courriel, correo electrónico, dirección de correo,
        correio electrónico, correio eletrônico, endereço de correio, posta elettronica, e pasts, e pasta adrese,
        meiliaadress*, 전자메일, 이메일, ηλεκτρονικού ταχυδρομείου, primary smtp, smtp address
      `),
    },
    {
      whole: list(`address, アドレス, adresse, proxy addresses, proxyadressen, other mails, 메일`),
      parts: list(`mail, メール, correo`),
    },
  ],
  role: [
    {
      parts: list(`
        contact role, agreement role, contract role, vl role, licensing role, 連絡先の役割, 連絡先の種類, 連絡先種別, 連絡先役割,
        契約の役割, kontaktrolle, vertragsrolle, rôle du contact, rôle de contact, rôle contact, rol de contacto,
        rol del contacto, função do contato, função de contato, papel do contato
      `),
    },
    {
      whole: list(`role, roles, 役割, ロール, rolle, rollen, rôle, rôles, rol, papel, função`),
    },
    {
      doubtful: true,
      whole: list(`type, tipo, typ, art, タイプ, 種別, 区分, fonction, función, funktion, function`),
      parts: list(`
        role, roles, rolle, rôle, rol, papel, função, 役割, ロール, contact type, kontaktart, kontakttyp,
        type de contact, tipo de contacto, tipo de contato, 種別, label*
      `),
    },
  ],
  cloud: [
    {
      parts: list(`cloud, agreement cloud, vertragscloud, cloudumgebung, cloud*, クラウド, nube, nuvem`),
    },
    {
      doubtful: true,
      whole: list(`environment, umgebung, environnement, entorno, ambiente, 環境`),
    },
  ],
  agreement: [
    {
      parts: list(`
        agreement number, agreement id, agreement no, enrollment number, enrolment number, enrollment id,
        contract number, contract id, contract no, license id, licence id, licensing id, ea number, 契約番号, 契約id,
        加入契約番号, 登録番号, ライセンスid, vertragsnummer, vertragsnr, vertrags id, vertrags nr, beitrittsnummer,
        registrierungsnummer, lizenz id, numéro de contrat, n de contrat, no de contrat, numéro d inscription,
        id de licence, número de contrato, número do contrato, número de acuerdo, número del acuerdo,
        número de inscripción, id de licencia, id da licença, número de inscrição, número da inscrição,
        número de registro
      `),
    },
    {
      whole: list(`
        agreement, agreements, enrollment, enrolment, contract, contracts, ea, 契約, 加入契約, vertrag, beitritt,
        contrat, adhésion, contrato, acuerdo, inscripción, inscrição
      `),
    },
    {
      parts: list(`
        agreement, enrollment, enrolment, contract, 契約, 加入, vertrag, contrat, adhésion, acuerdo, contrato,
        inscripción, inscrição
      `),
    },
  ],
  customer: [
    {
      whole: list(`
        company, company name, customer, customer name, organization, organisation, organization name,
        organisation name, account name, client, client name, end customer, end customer name, 顧客, 顧客名, 会社, 会社名,
        企業名, お客様, お客様名, 組織, 組織名, 取引先名, 取引先, 勤務先, 法人名, kunde, kundenname, firma, firmenname, unternehmen,
        unternehmensname, accountname, kontoname, organisationsname, endkunde, société, entreprise,
        nom du client, nom de la société, nom de l entreprise, nom du compte, raison sociale, cliente, empresa,
        organización, compañía, nombre de la empresa, nombre del cliente, razón social, nombre de la cuenta,
        nombre de la organización, organização, companhia, nome da empresa, nome do cliente, nome da conta,
        nome da organização, razão social, società, azienda, bedrijf, bedrijfsnaam, uzņēmums, ettevõte, εταιρεία,
        회사, nazwa firmy, organization 1 name, geschäftspartner, associated company
      `),
    },
    {
      parts: list(`
        company name, customer name, organization name, organisation name, account name, client name, company,
        customer, organization, organisation, client, 顧客, 会社, お客様, 組織, 企業, 取引先, kunde*, firma, firmen*,
        unternehmen*, société, entreprise, cliente, empresa, organización, organização
      `),
    },
    {
      whole: list(`account, tenant, tenant name, purchase account, konto, compte, cuenta, conta, mandant`),
    },
  ],
  name: [
    {
      whole: list(`
        display name, full name, fullname, displayname, 表示名, 氏名, お名前, 担当者名, 担当者氏名, 連絡先名, anzeigename,
        vollständiger name, nom complet, nom d affichage, nom affiché, nombre completo, nombre para mostrar,
        nome completo, nome de exibição, nome para exibição, weergavenaam, nome visualizzato
      `),
      parts: list(`
        display name, full name, 表示名, 氏名, anzeigename, nom complet, nom d affichage, nombre completo,
        nome completo, nombre para mostrar, nome de exibição
      `),
    },
    {
      whole: list(`
        contact name, contact person, kontaktname, kontaktperson, ansprechpartner, nom du contact,
        nombre del contacto, nombre de contacto, nome do contato, pessoa de contato, 担当者
      `),
      parts: list(`
        contact name, contact person, 連絡先名, 担当者, ansprechpartner, kontaktname, nom du contact,
        nombre del contacto, nome do contato, person name, user display name
      `),
    },
    {
      whole: list(`
        name, 名前, nom, nombre, nome, naam, contact, kontakt, contacto, contato, person, customer contact,
        client contact, kundenkontakt, contact client, contacto del cliente, contato do cliente, 顧客担当者,
        notices contact, online administrator
      `),
      parts: list(`name of contact`),
    },
    {
      whole: list(`file as, user name, username, ユーザー名, benutzername, vorname nachname, nickname`),
    },
  ],
  givenName: [
    {
      whole: list(`
        first name, firstname, given name, givenname, forename, 名, ファーストネーム, vorname, rufname, prénom,
        primer nombre, primeiro nome, nome próprio, voornaam, imię, vārds, eesnimi, 이름, nombre de pila, όνομα
      `),
      parts: list(`first name, given name, vorname, prénom, primeiro nome`),
    },
  ],
  familyName: [
    {
      whole: list(`
        last name, lastname, surname, family name, familyname, sn, 姓, 苗字, 名字, ラストネーム, nachname, familienname,
        zuname, nom de famille, apellidos, apellido, primer apellido, sobrenome, apelido, último nome, cognome,
        achternaam, nazwisko, uzvārds, perekonnanimi, 성, επώνυμο
      `),
      parts: list(`last name, family name, surname, nachname, nom de famille, apellidos, sobrenome`),
    },
    {
      whole: list(`nom, nombre, nome, name`),
    },
  ],
  domain: [
    {
      whole: list(`
        domain, domain name, default domain, default domain name, primary domain, primary domain name,
        tenant domain, company domain, company domain name, email domain, ドメイン, ドメイン名, domäne, domänenname,
        domaine, nom de domaine, dominio, nombre de dominio, domínio, nome de domínio, domein, initial domain
      `),
      parts: list(`domain, ドメイン, domäne, domänenname, domaine, dominio, domínio, domains`),
    },
  ],
};

/** What makes a header one of somebody else: who answers for the contact, serves it, or has made its entry. */
export const otherPeople = list(`
  assistant*, secretar*, manager*, supervisor*, boss, owner*, spouse, partner, reseller*, distributor*, created,
  modified, updated, invited, referred, emergency, reports, sales, creator, children, sponsor*, approver*, 秘書,
  上司, マネージャー, 所有者, 作成者, 更新者, 配偶者, アシスタント, 販売店, 担当営業, 営業担当, コンタクト担当者, パートナー, 緊急, assistent*, vorgesetzt*,
  besitzer*, *inhaber, ersteller*, erstellt, zuständig*, sekret*, ehepartner*, händler*, geändert,
  vertriebspartner*, responsable, supérieur, gestionnaire, propriétaire, conjoint*, revendeur, créé, modifié,
  asistente, director, gerente, jefe, propietario, cónyuge, distribuidor, creado, modificado, assistente,
  gerenciador, proprietário, cônjuge, revendedor, criado, responsabile, revenda
`);

/** How a reading aid is named: a name in kana is no second name. */
export const readingAids = list(`yomi, phonetic, furigana, フリガナ, ふりがな, カナ, よみ, 読み`);

/** What makes a mail address one of several, and not the first: private ones among them, which nobody signs in with at work. */
export const furtherAddresses = list(`
  alternat*, other, others, additional, second*, home, private, personal, recovery, backup, old, former,
  previous, cc, proxy, proxyadressen, 副, 予備, 自宅, 個人, 代替, その他, 別, 連絡用, 旧, privat*, weitere*, zweit*, sekundär*,
  andere*, persönlich*, zusätzlich*, autre*, secondaire*, personnel*, privé*, domicile, secours, otro*, otra*,
  secundari*, particular, privado, adicional*, recuperación, outro*, secundár*, pessoa*, recuperação, casa,
  weiterer
`);

/** What a header says of an address that isn't one. */
export const notAddress = list(`
  type, label, status, verified, opt, count, date, sent, opened, clicked, bounce*, domain, format, template,
  subscription*, consent, language, number, time, ip, enabled, typ, tipo, 種類, 種別, emailtyp, emailtype, adresstyp,
  marketing, unsubscribed, street, business street, mailing
`);

/** Words that make a column of addresses one of names shown beside them. */
export const displayWords = list(`
  display, displayed, name, angezeigter, anzeigename, 表示名, nom complet, affich*, pantalla, mostrar, exibição,
  visualizzato, weergavenaam, 표시, wyświetlana, apresentar, nombre, nome, nom
`);

/** What is said about a customer or an agreement rather than which one it is. */
export const attributes = list(`
  phone*, telephone, fax, mobile, pager, email*, mail, address*, street, city, state, country, website, url, web,
  size, type, status, date, start, end, industry, revenue, title, department, yomi, symbol, location,
  description, domain, postal, zip, po, currency, support, since, segment, group, program, created, modified,
  updated, closed, expiration, 電話*, 電話, ファックス, 住所, 番地, 郵便番号, 日, カナ, フリガナ, ドメイン, 部署, telefon*, telefax, straße,
  strasse, ort, plz, land, beginn, ende, laufzeit, branche, typ, art, abteilung, *telefon, téléphone, rue, ville,
  pays, début, fin, secteur, teléfono, calle, ciudad, país, inicio, fecha, estado, tipo, telefone, rua, cidade,
  início, término, data, setor, adresse, dirección, endereço, provider, anbieter, 状態, fornecedor, proveedor,
  fournisseur, 期限, 終了, 開始, customer contact, client contact, contact client, 顧客担当者, contacto del cliente,
  contato do cliente
`);

/** What only numbers something: it is taken where nothing else names it. */
export const idWords = list(`
  id, ids, guid, number, no, nr, nummer, key, checksum, 番号, コード, numéro, número, code, kundennummer, kundennr,
  firmennummer, *nummer, *nr
`);

/** How headers of family names begin in the languages that put it first. */
export const familyFirst = list(`姓, 苗, 氏, 성`);

/** What the row begins with that shows how a template is filled in. */
export const exampleMarks = list(`example, beispiel, exemple, ejemplo, exemplo, 例, esempio, voorbeeld`);
