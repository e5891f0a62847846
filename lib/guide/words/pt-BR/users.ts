import type { NodeWords } from '../../types.ts';

export default {
  'manage-users': {
    title: 'O que você quer fazer com os usuários?',
    body: 'Você precisa da função {roleAdministrator} nos License IDs em questão.',
    options: {
      add: 'Dar acesso a alguém ou adicionar um segundo administrador',
      'change-or-remove': 'Alterar ou remover o acesso de alguém',
      view: 'Ver quem tem acesso',
      status: 'Entender um status da lista',
      'copy-to-renewal': 'Copiar funções para um Enterprise Agreement renovado',
      'parent-agreement': 'Administrar tudo sob um contrato principal (MBSA)',
      'not-administrator': 'Não sou o administrador',
    },
  },
  'add-user': {
    title: 'O que acontece ao digitar o endereço da pessoa?',
    body: 'Vá para {roleAssignments} > {assignUsersToContracts} > {addOrEditUsers} e digite o endereço com que a pessoa entra.',
    options: {
      listed: 'A pessoa aparece e pode ser escolhida',
      'press-enter': '“{noResultsEnter}”',
      'no-results': '“{noResults}”, e não há como continuar',
      'not-tried': 'Ainda não tentei',
    },
  },
  'edit-remove': {
    title: 'O que há com este usuário?',
    body: 'Nada disto exclui uma conta. Só muda o que a conta pode fazer no licenciamento por volume.',
    options: {
      'change-roles': 'Ele precisa de outras funções',
      remove: 'Ele não deve mais ter acesso',
      'account-gone': 'A conta foi excluída, mas ainda está na lista',
      inherited: 'As funções dele não podem ser editadas',
    },
  },

  'view-users': {
    title: 'Veja quem tem acesso',
    body: 'A lista abrange os License IDs que você administra.',
    steps: {
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'manage-assignments':
        'Na seção {roleAssignments}, selecione {manageVlRoleAssignments}. A página {manageAssignments} se abre.',
      'view-access': 'Em um usuário, selecione {viewAccess} para ver os License IDs e as funções.',
    },
    verify: 'Você vê cada usuário com {status}, {signInEmail} e funções.',
    note: 'O {signInEmail} é o que a pessoa usa para entrar. O {businessEmail} é o que está no contrato; os convites vão para lá.',
  },
  'add-internal': {
    title: 'Adicione o usuário, os contratos e as funções',
    body: 'São três partes em uma página: usuários, contratos, funções. Nada vale até você salvar no fim.',
    steps: {
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'assign-users': 'Na seção {roleAssignments}, selecione {assignUsersToContracts}.',
      'add-users': 'Selecione {addOrEditUsers}.',
      'type-address':
        'Digite o endereço com que a pessoa entra e escolha a pessoa. Ela é adicionada como {internalUser}.',
      'review-apply': 'Selecione {reviewApply}.',
      'add-contracts':
        'Expanda o usuário, selecione {addContracts}, escolha os License IDs e selecione {add}.',
      'inherited-contracts':
        'Se você administra um contrato principal (MBSA), {showInherited} traz os outros License IDs dele.',
      'assign-roles':
        'Expanda o usuário de novo, selecione {assignRoles} e escolha as funções em {rolesList}.',
      'copy-roles':
        'Para as mesmas funções em outros License IDs, selecione {copyRoles}, escolha-os e selecione {pasteRoles}.',
      apply: 'Selecione {apply}.',
      'verify-save': 'Selecione {verifyAndSave}.',
    },
    takes: 'Cerca de duas horas. Se houver um convite, a pessoa precisa aceitá-lo antes.',
    verify: 'O {status} da pessoa na página {manageAssignments} é {statusActive}.',
    note: 'A pessoa recebe “{mailPermissionChanges}” em um Enterprise Agreement e “{mailWelcome}” nos outros. Dê a menor função que baste.',
  },
  'add-external': {
    title: 'Adicione alguém de fora da sua organização',
    body: 'Isto funciona para contratos que não sejam Enterprise Agreements. A pessoa só recebe acesso ao licenciamento por volume.',
    steps: {
      'press-enter': 'Em “{noResultsEnter}”, pressione Enter. A pessoa é adicionada como {externalUser}.',
      'full-name': 'Digite o nome completo da pessoa.',
      'sign-in-id':
        'Se o e-mail comercial for diferente do usado para entrar, use o endereço com que a pessoa entra.',
      'review-apply': 'Selecione {reviewApply}.',
      'contracts-and-roles':
        'Expanda o usuário e atribua contratos ({addContracts}) e funções ({assignRoles}).',
      'verify-save': 'Selecione {verifyAndSave}.',
      'tell-person': 'Diga à pessoa que procure “{mailWelcome}” e siga o link.',
    },
    takes: 'Cerca de duas horas depois que a pessoa se registrar.',
    verify: 'O {status} da pessoa na página {manageAssignments} é {statusActive}.',
    note: 'O texto mais antigo da Microsoft pede o endereço de e-mail comercial além do usado para entrar; no mais novo, só se dão funções a um Microsoft Entra ID. Seguimos o mais novo. Em um Enterprise Agreement (EA, EAS), não é possível adicionar pessoas de fora.',
  },
  'edit-roles': {
    title: 'Altere as funções da pessoa',
    body: 'As funções são definidas separadamente para cada License ID.',
    steps: {
      'open-list': 'Selecione {billing} > {yourProducts} > {vlTab} e depois {manageVlRoleAssignments}.',
      'find-user': 'Encontre a pessoa e selecione {viewAccess}.',
      'choose-roles': 'Abra {rolesList} no License ID e marque ou desmarque as funções.',
      'verify-save': 'Selecione {verifyAndSaveChanges}.',
    },
    takes: 'Até duas horas; até dez para um contrato processado há pouco.',
    verify:
      'A página {manageAssignments} mostra as novas funções, e a pessoa recebe “{mailPermissionChanges}”.',
  },
  'remove-user': {
    title: 'Retire o acesso da pessoa',
    body: 'Quando todos os License IDs estiverem desmarcados, a pessoa some da lista. A conta dela fica como está.',
    steps: {
      'open-list': 'Selecione {billing} > {yourProducts} > {vlTab} e depois {manageVlRoleAssignments}.',
      'find-user': 'Encontre a pessoa e selecione {viewAccess}.',
      'clear-roles': 'Desmarque todas as funções, em cada License ID.',
      'verify-save': 'Selecione {verifyAndSaveChanges}.',
    },
    takes: 'Até duas horas; até dez para um contrato processado há pouco.',
    verify: 'A pessoa não está mais na página {manageAssignments}.',
    note: 'Antes de remover um administrador, certifique-se de que cada License ID tenha outro.',
  },
  'remove-deleted-account': {
    title: 'Remova a entrada de uma conta que não existe mais',
    body: 'O acesso acabou quando a conta foi excluída. Só resta a entrada, até que você a remova.',
    steps: {
      'know-access-ended':
        'Peça à TI que confirme que a conta foi excluída do locatário e não foi criada de novo.',
      'open-list': 'Selecione {billing} > {yourProducts} > {vlTab} e depois {manageVlRoleAssignments}.',
      'clear-roles':
        'Encontre a entrada, selecione {viewAccess} e desmarque todas as funções em cada License ID.',
      'verify-save': 'Selecione {verifyAndSaveChanges}.',
    },
    verify: 'A entrada não está mais na página {manageAssignments}.',
  },
  'edit-inherited': {
    title: 'Altere no contrato principal',
    body: 'Funções que vêm de um contrato principal (MBSA) não podem ser editadas em um License ID isolado.',
    steps: {
      'find-parent-admin': 'Descubra de qual contrato principal vêm os direitos e quem o administra.',
      'ask-opt-out': 'Peça a essa pessoa que altere o que ela herda, em {preferences} > {editPreferences}.',
      'assign-directly':
        'Se a pessoa precisa aqui de funções diferentes das do contrato principal, atribua-as no próprio License ID.',
    },
    verify: 'As funções da pessoa aparecem em {viewAccess} como você quer.',
    note: 'O artigo da Microsoft só diz que você não pode editar esses direitos e onde se opta por herdá-los. O caminho pelo administrador do contrato principal é conclusão nossa.',
  },
  'import-roles': {
    title: 'Copie as funções do registro (enrollment) antigo',
    body: 'Nos Enterprise Agreements (EA, EAS), as funções podem ser levadas para a renovação, em vez de atribuir cada usuário de novo.',
    steps: {
      'check-agreement':
        'Certifique-se de que você tenha a função {roleAdministrator} no License ID antigo e no novo.',
      'open-contracts': 'Selecione {billing} > {yourProducts} > {vlTab} e depois {viewContracts}.',
      'import-roles': 'Escolha o novo License ID e depois {moreActions} > {importRoles}.',
      'choose-source': 'Escolha o registro (enrollment) antigo como origem e depois os usuários.',
      submit: 'Continue, aceite a declaração e envie.',
    },
    verify:
      'Os usuários estão na página {manageAssignments} do novo License ID e recebem um e-mail sobre isso.',
    note: 'Isto vem da versão mais nova do artigo da Microsoft sobre funções. Não funciona para contratos principais; neles, atribua as funções uma a uma.',
  },
  'inherit-parent': {
    title: 'Herde a administração do contrato principal',
    body: 'Contatos indicados em um Microsoft Business and Services Agreement (MBSA) podem ser administradores de tudo o que está sob ele.',
    steps: {
      'check-contact':
        'Confira se você está indicado no MBSA: como Notices Contact, como Online Administrator ou, exceto nos Enterprise Agreements, como Primary Contact.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'edit-preferences': 'Na seção {preferences}, selecione {editPreferences}.',
      'choose-yes': 'Para herdar os direitos em todos os License IDs, selecione {yes}.',
      'show-inherited': 'Ao atribuir contratos, selecione {showInherited} para ver esses License IDs.',
    },
    verify: 'Com {showInherited}, aparecem os License IDs sob o contrato principal.',
    note: 'Os usuários que você adiciona por herança só aparecem na sua lista quando você também tem a função {roleAdministrator} nesse mesmo License ID. Você pode dá-la a si mesmo.',
  },
} satisfies Record<string, NodeWords>;
