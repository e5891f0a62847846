import type { TermId } from '../../../facts/screen-names.ts';

/**
 * Only names that Microsoft's own French texts and screens are known to show. What isn't here is shown in
 * English, because a name of our own making couldn't be found on any screen.
 */
export default {
  adminCenter: 'Centre d’administration Microsoft 365',
  billing: 'Facturation',
  yourProducts: 'Vos produits',
  vlTab: 'Licence en volume',
  showAll: 'Tout afficher',
  helpSupport: 'Aide et support',
  licenses: 'Licences',
  yes: 'Oui',
  errPersonal:
    'Vous ne pouvez pas vous connecter ici avec un compte personnel. Utilisez plutôt votre compte professionnel ou scolaire.',
  tileWork: 'Compte professionnel ou scolaire',
  tilePersonal: 'Compte personnel',
  adminTile: 'Administrateur',
  next: 'Suivant',
  yesBecomeAdmin: 'Oui, je souhaite être l’administrateur',
  addedRecord: 'OK, j’ai ajouté l’enregistrement',
  nowAdmin: 'Vous êtes maintenant l’administrateur',
  goToAdminCenter: 'Accéder au centre d’administration',
} satisfies Partial<Record<TermId, string>>;
