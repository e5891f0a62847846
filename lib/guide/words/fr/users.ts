import type { NodeWords } from '../../types.ts';

export default {
  'manage-users': {
    title: 'Que voulez-vous faire pour des utilisateurs ?',
    body: 'Il vous faut le rôle {roleAdministrator} sur les License ID concernés.',
    options: {
      add: 'Donner accès à quelqu’un, ou ajouter un second administrateur',
      'change-or-remove': 'Modifier ou retirer l’accès de quelqu’un',
      view: 'Voir qui a accès',
      status: 'Comprendre un statut dans la liste',
      'copy-to-renewal': 'Copier les rôles vers un Enterprise Agreement renouvelé',
      'parent-agreement': 'Administrer tout ce qui dépend d’un contrat parent (MBSA)',
      'not-administrator': 'Je ne suis pas l’administrateur',
    },
  },
  'add-user': {
    title: 'Que se passe-t-il quand vous saisissez l’adresse ?',
    body: 'Allez dans {roleAssignments} > {assignUsersToContracts} > {addOrEditUsers}, et saisissez l’adresse avec laquelle la personne se connecte.',
    options: {
      listed: 'La personne est proposée et peut être choisie',
      'press-enter': '« {noResultsEnter} »',
      'no-results': '« {noResults} », et impossible de continuer',
      'not-tried': 'Je n’ai pas encore essayé',
    },
  },
  'edit-remove': {
    title: 'De quoi s’agit-il pour cet utilisateur ?',
    body: 'Rien de tout cela ne supprime un compte. Cela change seulement ce que le compte peut faire dans les licences en volume.',
    options: {
      'change-roles': 'Il lui faut d’autres rôles',
      remove: 'Il ne doit plus avoir accès',
      'account-gone': 'Son compte a été supprimé, mais il est encore dans la liste',
      inherited: 'Ses rôles ne peuvent pas être modifiés',
    },
  },

  'view-users': {
    title: 'Regardez qui a accès',
    body: 'La liste couvre les License ID que vous administrez.',
    steps: {
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'manage-assignments':
        'Dans la section {roleAssignments}, sélectionnez {manageVlRoleAssignments}. La page {manageAssignments} s’ouvre.',
      'view-access': 'Pour un utilisateur, sélectionnez {viewAccess} pour voir les License ID et les rôles.',
    },
    verify: 'Vous voyez chaque utilisateur avec {status}, {signInEmail} et ses rôles.',
    note: '{signInEmail} est l’adresse avec laquelle la personne se connecte. {businessEmail} est celle du contrat ; les invitations y sont envoyées.',
  },
  'add-internal': {
    title: 'Ajoutez l’utilisateur, les contrats et les rôles',
    body: 'Trois parties sur une même page : utilisateurs, contrats, rôles. Rien ne compte tant que vous n’avez pas enregistré à la fin.',
    steps: {
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'assign-users': 'Dans la section {roleAssignments}, sélectionnez {assignUsersToContracts}.',
      'add-users': 'Sélectionnez {addOrEditUsers}.',
      'type-address':
        'Saisissez l’adresse avec laquelle la personne se connecte, et choisissez la personne. Elle est ajoutée comme {internalUser}.',
      'review-apply': 'Sélectionnez {reviewApply}.',
      'add-contracts':
        'Développez la ligne de l’utilisateur, sélectionnez {addContracts}, choisissez les License ID, puis sélectionnez {add}.',
      'inherited-contracts':
        'Si vous administrez un contrat parent (MBSA), {showInherited} ajoute ses autres License ID.',
      'assign-roles':
        'Développez de nouveau la ligne de l’utilisateur, sélectionnez {assignRoles}, et choisissez les rôles sous {rolesList}.',
      'copy-roles':
        'Pour les mêmes rôles sur d’autres License ID, sélectionnez {copyRoles}, choisissez ces License ID, puis sélectionnez {pasteRoles}.',
      apply: 'Sélectionnez {apply}.',
      'verify-save': 'Sélectionnez {verifyAndSave}.',
    },
    takes: 'Environ deux heures. S’il y a une invitation, la personne doit d’abord l’accepter.',
    verify: 'Pour la personne, la colonne {status} de la page {manageAssignments} indique {statusActive}.',
    note: 'La personne reçoit « {mailPermissionChanges} » pour un Enterprise Agreement, et « {mailWelcome} » pour les autres. Donnez le rôle le plus limité qui suffit.',
  },
  'add-external': {
    title: 'Ajoutez une personne externe à votre organisation',
    body: 'Cela vaut pour les contrats autres que les Enterprise Agreements. La personne a accès uniquement aux licences en volume.',
    steps: {
      'press-enter':
        'Quand « {noResultsEnter} » s’affiche, appuyez sur Entrée. La personne est ajoutée comme {externalUser}.',
      'full-name': 'Saisissez le nom complet de la personne.',
      'sign-in-id':
        'Si l’e-mail professionnel et l’adresse de connexion diffèrent, utilisez l’adresse avec laquelle la personne se connecte.',
      'review-apply': 'Sélectionnez {reviewApply}.',
      'contracts-and-roles':
        'Développez la ligne de l’utilisateur, et attribuez les contrats ({addContracts}) et les rôles ({assignRoles}).',
      'verify-save': 'Sélectionnez {verifyAndSave}.',
      'tell-person':
        'Demandez à la personne de chercher « {mailWelcome} » et de suivre le lien qu’il contient.',
    },
    takes: 'Environ deux heures après l’inscription de la personne.',
    verify: 'Pour la personne, la colonne {status} de la page {manageAssignments} indique {statusActive}.',
    note: 'L’ancien texte de Microsoft fait saisir l’e-mail professionnel en plus de l’adresse de connexion ; un texte plus récent ne donne des rôles qu’à un Microsoft Entra ID. Nous suivons le plus récent. Avec un Enterprise Agreement (EA, EAS), les personnes externes ne peuvent pas être ajoutées.',
  },
  'edit-roles': {
    title: 'Modifiez les rôles de la personne',
    body: 'Les rôles se règlent séparément pour chaque License ID.',
    steps: {
      'open-list': 'Sélectionnez {billing} > {yourProducts} > {vlTab}, puis {manageVlRoleAssignments}.',
      'find-user': 'Trouvez la personne et sélectionnez {viewAccess}.',
      'choose-roles': 'Ouvrez {rolesList} pour le License ID, et cochez ou décochez les rôles.',
      'verify-save': 'Sélectionnez {verifyAndSaveChanges}.',
    },
    takes: 'Jusqu’à deux heures ; jusqu’à dix pour un contrat qui vient d’être traité.',
    verify:
      'La page {manageAssignments} affiche les nouveaux rôles, et la personne reçoit « {mailPermissionChanges} ».',
  },
  'remove-user': {
    title: 'Retirez l’accès de la personne',
    body: 'Une fois les rôles décochés pour tous les License ID, la personne disparaît de la liste. Son compte reste tel quel.',
    steps: {
      'open-list': 'Sélectionnez {billing} > {yourProducts} > {vlTab}, puis {manageVlRoleAssignments}.',
      'find-user': 'Trouvez la personne et sélectionnez {viewAccess}.',
      'clear-roles': 'Décochez tous les rôles, pour chaque License ID.',
      'verify-save': 'Sélectionnez {verifyAndSaveChanges}.',
    },
    takes: 'Jusqu’à deux heures ; jusqu’à dix pour un contrat qui vient d’être traité.',
    verify: 'La personne n’est plus sur la page {manageAssignments}.',
    note: 'Avant de retirer un administrateur, assurez-vous que chaque License ID en a un autre.',
  },
  'remove-deleted-account': {
    title: 'Supprimez l’entrée d’un compte disparu',
    body: 'L’accès a pris fin quand le compte a été supprimé. Seule l’entrée reste, jusqu’à ce que vous la retiriez.',
    steps: {
      'know-access-ended':
        'Demandez à votre service informatique de confirmer que le compte est supprimé du locataire et n’a pas été recréé.',
      'open-list': 'Sélectionnez {billing} > {yourProducts} > {vlTab}, puis {manageVlRoleAssignments}.',
      'clear-roles':
        'Trouvez l’entrée, sélectionnez {viewAccess}, et décochez tous les rôles pour chaque License ID.',
      'verify-save': 'Sélectionnez {verifyAndSaveChanges}.',
    },
    verify: 'L’entrée n’est plus sur la page {manageAssignments}.',
  },
  'edit-inherited': {
    title: 'Faites le changement au niveau du contrat parent',
    body: 'Les rôles hérités d’un contrat parent (MBSA) ne peuvent pas être modifiés pour un seul License ID.',
    steps: {
      'find-parent-admin': 'Cherchez de quel contrat parent viennent les droits, et qui l’administre.',
      'ask-opt-out':
        'Demandez à cette personne de modifier ce dont elle hérite, sous {preferences} > {editPreferences}.',
      'assign-directly':
        'Si la personne a besoin ici d’autres rôles que sur le contrat parent, attribuez-les sur le License ID lui-même.',
    },
    verify: 'Les rôles de la personne apparaissent comme voulu sous {viewAccess}.',
    note: 'L’article de Microsoft dit seulement que vous ne pouvez pas modifier ces droits, et où l’on choisit d’en hériter. Passer par l’administrateur du contrat parent est notre conclusion.',
  },
  'import-roles': {
    title: 'Copiez les rôles de l’ancienne inscription',
    body: 'Pour les Enterprise Agreements (EA, EAS), les rôles peuvent être repris dans le renouvellement, sans devoir les attribuer de nouveau à chaque utilisateur.',
    steps: {
      'check-agreement':
        'Assurez-vous d’avoir le rôle {roleAdministrator} sur l’ancien et sur le nouveau License ID.',
      'open-contracts': 'Sélectionnez {billing} > {yourProducts} > {vlTab}, puis {viewContracts}.',
      'import-roles': 'Choisissez le nouveau License ID, puis {moreActions} > {importRoles}.',
      'choose-source': 'Choisissez l’ancienne inscription (enrollment) comme source, puis les utilisateurs.',
      submit: 'Continuez, acceptez la déclaration et envoyez.',
    },
    verify:
      'Les utilisateurs figurent sur la page {manageAssignments} pour le nouveau License ID, et en sont avertis par e-mail.',
    note: 'Cela vient de la version plus récente de l’article de Microsoft sur les rôles. Cela ne marche pas pour les contrats parents ; attribuez-y les rôles un par un.',
  },
  'inherit-parent': {
    title: 'Héritez de l’administration du contrat parent',
    body: 'Les contacts nommés dans un Microsoft Business and Services Agreement (MBSA) peuvent administrer tout ce qui en dépend.',
    steps: {
      'check-contact':
        'Vérifiez que vous êtes nommé dans le MBSA : comme contact pour les notifications (Notices Contact), comme administrateur en ligne (Online Administrator) ou, hors Enterprise Agreements, comme contact principal (Primary Contact).',
      'open-tab': 'Sélectionnez {billing} > {yourProducts}, puis l’onglet {vlTab}.',
      'edit-preferences': 'Dans la section {preferences}, sélectionnez {editPreferences}.',
      'choose-yes': 'Pour hériter des droits sur tous les License ID, sélectionnez {yes}.',
      'show-inherited':
        'Quand vous attribuez des contrats, sélectionnez {showInherited} pour voir ces License ID.',
    },
    verify: 'Avec {showInherited}, les License ID qui dépendent du contrat parent apparaissent.',
    note: 'Les utilisateurs que vous ajoutez par héritage ne sont pas dans votre liste tant que vous n’avez pas aussi le rôle {roleAdministrator} sur ce License ID précis. Vous pouvez vous le donner vous-même.',
  },
} satisfies Record<string, NodeWords>;
