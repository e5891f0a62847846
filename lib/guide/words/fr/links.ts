import type { LinkId } from '../../../facts/links.ts';

export default {
  'admin-center': 'Centre d’administration (commercial et GCC)',
  'admin-center-gcc-high': 'Centre d’administration (GCC High)',
  'admin-center-dod': 'Centre d’administration (DoD)',
  'your-products': 'Vos produits dans le centre d’administration (commercial et GCC)',
  'volume-licensing-tab': 'Licence en volume dans le centre d’administration (commercial et GCC)',
  'business-center': 'Microsoft Business Center (MPSA)',
  'vl-central': 'VL Central',
  'sign-up-entra-id': 'S’inscrire pour obtenir un Microsoft Entra ID (cloud commercial)',
  'technical-support-request': 'Ouvrir une demande de support technique',
  'vl-support-request': 'Ouvrir une demande de support pour les licences en volume',
  'vl-support-status': 'Voir où en sont vos demandes de support',
  'contact-vl-support': 'Support des licences en volume : formulaire et numéros de téléphone',
  'sign-in-article': 'Article de Microsoft : se connecter pour les licences en volume',
  'manage-roles': 'Article de Microsoft : rôles d’utilisateur des licences en volume',
  'manage-vl': 'Article de Microsoft : gérer les contrats de licences en volume',
  'view-contracts': 'Article de Microsoft : voir les contrats de licences en volume',
  'change-partner': 'Article de Microsoft : changement de partenaire commercial',
  'partner-guidance':
    'Recommandations de Microsoft aux partenaires sur les comptes professionnels ou scolaires',
  'safe-links-policies': 'Article de Microsoft : stratégies Safe Links',
  'tenant-type': 'Article de Microsoft : un locataire est-il géré ou non géré ?',
  'take-over-directory': 'Article de Microsoft : prendre le contrôle d’un annuaire non géré',
  'become-the-admin': 'Article de Microsoft : devenir l’administrateur, étape par étape',
  'get-help': 'Article de Microsoft : support pour les abonnements en ligne',
  'error-codes': 'Liste de Microsoft : codes d’erreur de connexion (AADSTS)',
} satisfies Record<LinkId, string>;
