import type { InterfaceWords } from '../types.ts';

export const steps: InterfaceWords['steps'] = {
  done: 'Erledigt',
  ticked: 'Schritt {number} ist erledigt.',
  seen: 'Gesehen:',
  proofs: {
    'signed-in': 'Das Admin Center ist offen.',
    'signed-in-public': 'Das Admin Center für Commercial und GCC ist offen.',
    'signed-in-gcc-high': 'Das Admin Center für GCC High ist offen.',
    'signed-in-dod': 'Das Admin Center für DoD ist offen.',
    'signed-in-other-cloud': 'Das Admin Center einer anderen Cloud ist offen.',
    'billing-open': 'Eine Seite der Abrechnung (Billing) ist offen.',
    'your-products-open': '„Ihre Produkte“ (Your products) ist offen.',
    'vl-tab-there': 'Die Registerkarte für Volumenlizenzen ist da.',
    'vl-open': 'Die Volumenlizenzierung ist offen.',
    'contracts-open': 'Die Seite der Verträge (Contracts) ist offen.',
    'assignments-open': 'Manage Assignments ist offen.',
    'risk-shown': 'Die Liste zeigt die Markierung ACCESS AT RISK.',
    'banner-gone': 'Das Banner ist auf dieser Seite nicht mehr zu sehen.',
    'no-access-at-risk': 'Keine Zeile dieser Seite trägt noch die Markierung ACCESS AT RISK.',
    'status-active': 'Keine Zeile dieser Seite hat noch einen anderen Status als Active.',
    'invitation-reset': 'Keine Zeile dieser Seite meldet eine abgelaufene Einladung.',
    'profile-error-gone': 'Die Meldung über Ihr Profil ist weg, und das Admin Center ist offen.',
  },
  surely: {
    banner: 'Falls Sie das Banner selbst geschlossen haben: Laden Sie die Seite neu, um sicherzugehen.',
    rows: 'Gelesen wurden nur die sichtbaren Zeilen. Heben Sie Filter auf und blättern Sie durch die Liste, um sicherzugehen.',
  },
  shown: '{name} ist auf der Seite markiert. Der nächste Klick dort entfernt die Markierung.',
  shownFirst:
    'Wählen Sie zuerst {name}; das ist auf der Seite markiert. Drücken Sie dann diese Schaltfläche noch einmal.',
  missing: '{name} ist nicht auf dieser Seite.',
  why: {
    menu: 'Das Menü links lädt vielleicht noch oder ist eingeklappt.',
    billing: 'Wenn das ganze Menü zu sehen ist und Billing darin fehlt, hat dieses Konto keine Rolle dafür.',
    products: 'Es lädt vielleicht noch. Wenn es nicht erscheint, hat dieses Konto keine Rolle dafür.',
    tab: 'Die Seite lädt vielleicht noch. Wenn die Registerkarte nicht erscheint, hat dieses Konto hier keine Rolle für Volumenlizenzen.',
    section: 'Vielleicht gehört dieser Teil nicht zu Ihrer Rolle, oder die Seite lädt noch.',
    banner:
      'Hier ist kein Banner über gefährdeten Zugriff zu sehen. Dieses Konto ist auf dieser Seite also vielleicht nicht betroffen.',
    row: 'Keine sichtbare Zeile bietet das an. Heben Sie Filter auf und suchen Sie die Person in der Liste.',
    'role-page': 'Das sehen nur VL-Administratoren.',
  },
  unread:
    'Wir wissen nicht, wie {name} in der Sprache dieser Seite heißt, und können es nicht finden. Suchen Sie es dem Sinn nach.',
  nothing:
    'In diesem Tab ist weder das noch der Weg dorthin zu sehen. Öffnen Sie hier zuerst das Admin Center und lassen Sie es fertig laden.',
};
