/** Names before the @ that belong to a function rather than a person, in our languages. */
export const sharedLocalParts: ReadonlySet<string> = new Set(
  `admin administrator accounts accounting accountspayable ap billing contact finance hello help helpdesk hostmaster
  hr info invoice invoices invoicing it itsupport legal licence licences license licenses licensing mail marketing
  microsoft noreply no-reply office orders postmaster procurement purchasing sales service servicedesk software
  support sysadmin team webmaster
  buchhaltung edv einkauf empfang kontakt lizenzen rechnung rechnungen sekretariat verwaltung vertrieb zentrale
  accueil achats administration commercial compta comptabilite contrats direction facturation informatique licences
  administracion compras contabilidad contacto contratos facturacion informatica licencias secretaria soporte sistemas ventas
  administracao atendimento cobranca contabilidade contato contratos faturamento financeiro informatica licencas suporte ti vendas
  jimu joho keiri kobai eigyo soumu somu`.split(/\s+/),
);
