import type { NodeWords } from '../../types.ts';

export default {
  'cloud-mismatch-banner': {
    title: 'De quem é o acesso?',
    body: 'Desde 19 de janeiro de 2026, uma conta só abre contratos da própria nuvem. Uma conta de outra nuvem perdeu o acesso a eles, ou vai perder.',
    options: {
      mine: 'Meu: vejo “{bannerAtRisk}”, ou contratos sumiram',
      mail: 'Meu: recebi o e-mail “{mailActionJan19}”',
      tag: 'Vejo a marca {accessAtRisk}',
      users: 'De usuários que eu administro',
      helping: 'De alguém que estou ajudando',
    },
  },
  'access-at-risk': {
    title: 'Onde está a marca?',
    body: '{accessAtRisk} marca contratos, ou usuários, cuja conta está em uma nuvem diferente da do contrato.',
    options: {
      'on-contract': 'Em um License ID na página {contracts}',
      'on-user': 'Ao lado de um usuário na página {manageAssignments}',
    },
  },
  'mismatch-other-id': {
    title: 'Você tem uma conta na nuvem dos contratos?',
    body: 'Os contratos estão em uma nuvem diferente da conta com que você entra. Se você entra em admin.microsoft.com, eles estão na GCC High ou na DoD; se entra em um endereço do governo, podem ser comerciais ou GCC.',
    options: {
      'have-one': 'Sim',
      'need-public': 'Não, e os contratos são comerciais ou GCC',
      'need-government': 'Não, e os contratos são GCC High ou DoD',
      'which-cloud': 'Não sei qual é essa nuvem',
    },
  },
  'mismatch-new-public': {
    title: 'A sua organização usa o Microsoft 365, o Teams ou o Azure na nuvem comercial?',
    body: 'Se usa, já tem contas lá, e uma delas pode ser a sua.',
    options: {
      'has-services': 'Sim',
      'no-services': 'Não',
      'not-sure': 'Não tenho certeza',
    },
  },
  'mismatch-admin': {
    title: 'O que você quer fazer?',
    body: 'Cada usuário afetado precisa de uma conta na nuvem do contrato, e quem atribui essa conta é você.',
    options: {
      'see-users': 'Ver quais usuários são afetados',
      'assign-id': 'Dar acesso à nova conta de um usuário',
      'cannot-assign': 'Não consigo encontrar ou atribuir a nova conta do usuário',
    },
  },

  'mismatch-use-existing': {
    title: 'Peça que a sua outra conta seja adicionada aos contratos',
    body: 'O seu administrador de VL adiciona a conta da nuvem certa; você diz a ele qual conta e quais contratos.',
    steps: {
      'view-contracts':
        'Selecione {billing} > {yourProducts}, depois a guia {vlTab} e depois {viewContracts}.',
      'view-at-risk': 'No aviso no alto da página, selecione {viewMyAccessAtRisk}.',
      'write-down': 'Anote os License IDs com a marca {accessAtRisk}.',
      'send-to-admin':
        'Envie ao seu administrador de VL esses License IDs e a conta que está na nuvem dos contratos.',
      'wait-for-mail':
        'Aguarde a confirmação do administrador e um e-mail sobre a alteração das suas permissões.',
      'sign-in-new': 'Entre com essa conta no centro de administração da nuvem dela.',
    },
    takes: 'Até duas horas depois que o administrador salvar.',
    verify: 'O e-mail chegou, o aviso não aparece mais, e nenhum contrato tem a marca {accessAtRisk}.',
    note: 'Se a sua conta antiga não mostra mais os contratos, peça os License IDs ao seu administrador de VL ou ao seu parceiro.',
  },
  'mismatch-ask-it': {
    title: 'Peça à sua TI uma conta comercial e depois que ela seja adicionada',
    body: 'Contratos na nuvem comercial e na GCC exigem uma conta de lá.',
    steps: {
      'ask-it': 'Peça à sua TI uma conta no locatário comercial da sua organização.',
      'write-down': 'Anote o ID de usuário dessa conta.',
      'find-contracts':
        'Anote os License IDs com a marca {accessAtRisk}: {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk}.',
      'send-to-admin': 'Envie os License IDs e o ID de usuário ao seu administrador de VL.',
      'sign-in-new': 'Depois do e-mail sobre a alteração das suas permissões, entre com a nova conta.',
    },
    takes: 'Até duas horas depois que o administrador salvar.',
    verify: 'O aviso não aparece mais, e nenhum contrato tem a marca {accessAtRisk}.',
    note: 'Se não existe um locatário desses, a sua organização pode criar um sem custo.',
  },
  'mismatch-new-government': {
    title: 'Peça uma conta ao administrador do locatário do governo',
    body: 'Contratos na GCC High ou na DoD exigem uma conta dessa nuvem. Não conhecemos nenhum modo de criá-la por conta própria.',
    steps: {
      'find-tenant-admin':
        'Descubra quem administra o locatário GCC High ou DoD da sua organização. Comece pela sua TI.',
      'ask-for-account': 'Peça uma conta lá e anote o ID de usuário dela.',
      'send-to-admin':
        'Envie o ID de usuário e os License IDs com a marca {accessAtRisk} ao administrador de VL desses contratos.',
      'sign-in-new':
        'Depois do e-mail sobre a alteração das suas permissões, entre com a nova conta no endereço dessa nuvem.',
    },
    takes: 'Até duas horas depois que o administrador salvar.',
    verify: 'Os contratos aparecem lá, e sem a marca {accessAtRisk}.',
    note: 'O artigo da Microsoft indica uma página de inscrição para novos IDs, mas essa página leva à nuvem comercial.',
  },
  'mismatch-find-cloud': {
    title: 'Descubra primeiro a nuvem dos contratos',
    body: 'O seu administrador de VL ou o seu parceiro pode dizer. Depois, você precisa de uma conta exatamente nessa nuvem.',
    steps: {
      'list-contracts': 'Liste os License IDs com a marca {accessAtRisk}, ou os que sumiram.',
      'ask-cloud':
        'Pergunte ao seu administrador de VL ou parceiro: “Eles são comerciais, GCC, GCC High ou DoD?”',
      'ask-id': 'Peça à sua TI uma conta nessa nuvem. Comercial e GCC contam como uma só.',
      'send-to-admin': 'Envie os License IDs e o ID de usuário da conta ao seu administrador de VL.',
    },
    takes: 'Até duas horas depois que o administrador salvar.',
    verify: 'O aviso não aparece mais para a nova conta.',
  },
  'mismatch-helping': {
    title: 'Reúna os dados para o administrador de VL',
    body: 'A pessoa precisa de uma conta na nuvem do contrato, e o administrador de VL tem de adicioná-la. Não há nada de errado com a conta antiga.',
    steps: {
      'have-them-list':
        'Peça à pessoa que abra {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk} e liste os License IDs mostrados.',
      'ask-other-id': 'Pergunte se ela tem uma conta na nuvem dos contratos.',
      'get-id':
        'Se não tiver, peça que seja criada uma: na GCC High e na DoD, pelo administrador desse locatário; na nuvem comercial, também por inscrição.',
      'write-to-admin':
        'Envie ao administrador de VL os License IDs, o nome da pessoa e o novo ID de usuário.',
      'check-afterwards':
        'Depois do e-mail de confirmação, peça à pessoa que entre com a nova conta no endereço dessa nuvem.',
    },
    takes: 'Até duas horas depois que o administrador salvar.',
    verify: 'O aviso e a marca {accessAtRisk} desapareceram.',
  },
  'users-at-risk': {
    title: 'Veja os usuários afetados e escreva a eles',
    body: 'A lista mostra de quem é a conta que está em uma nuvem diferente da do contrato.',
    steps: {
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'view-users':
        'No aviso no alto da página, selecione {viewUsersAtRisk}. A página {manageAssignments} se abre, com a marca {accessAtRisk} em cada usuário afetado.',
      'view-access': 'Em cada usuário, selecione {viewAccess} para ver os contratos em risco.',
      'contact-users': 'Escreva a esses usuários: cada um precisa de uma conta na nuvem do contrato.',
      'collect-ids': 'Peça que enviem os License IDs e a nova conta a você, e atribua-a.',
    },
    verify: 'Você tem uma conta na nuvem certa para cada usuário da lista.',
  },
  'assign-correct-id': {
    title: 'Adicione a nova conta aos contratos',
    body: 'Você adiciona a conta do usuário que está na nuvem certa. Tenha os License IDs e a conta à mão.',
    steps: {
      'sign-in':
        'Entre no centro de administração da nuvem dos contratos, com a sua própria conta dessa nuvem.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'manage-roles': 'Na seção {roleAssignments}, selecione {manageVlRoleAssignments}.',
      'assign-users': 'Na página {manageAssignments}, selecione {assignUsersToContracts}.',
      'add-users': 'Selecione {addOrEditUsers}.',
      'type-address': 'No painel, digite o endereço da nova conta.',
      'review-apply': 'Marque a caixa de seleção do usuário e selecione {reviewApply}.',
      'add-contracts': 'De volta a {assignUsersToContracts}, selecione {addContracts}.',
      'choose-contracts': 'Escolha os contratos para este usuário e selecione {add}.',
      'assign-roles': 'Selecione {assignRoles}.',
      'choose-roles': 'Escolha as funções na lista e selecione {apply}.',
      'verify-save': 'Selecione {verifyAndSave}.',
    },
    takes: 'Até duas horas, como a página diz depois de salvar.',
    verify:
      'Você recebe uma confirmação por e-mail, e o usuário recebe um e-mail sobre a alteração das permissões. Na nova conta, o aviso e a marca desapareceram.',
    note: 'As etapas da Microsoft não dizem em qual centro de administração começar. A nossa indicação segue a regra dela de que administradores só podem dar funções na própria nuvem.',
  },
  'mismatch-other-cloud-admin': {
    title: 'Atribua a conta a partir da nuvem dela',
    body: 'Um administrador só pode dar funções a contas da mesma nuvem: da nuvem comercial, só a contas comerciais e GCC; da GCC High, só a contas GCC High.',
    steps: {
      compare: 'Compare as nuvens do contrato, da nova conta do usuário e da sua própria conta.',
      'find-cloud-admin':
        'Se você não tem conta na nuvem do contrato, peça ao administrador de VL de lá que faça a atribuição.',
      'sign-in-there': 'Se tem, entre com ela no endereço dessa nuvem.',
      'assign-there':
        'Vá para {roleAssignments} > {manageVlRoleAssignments} > {assignUsersToContracts} e atribua a conta.',
    },
    takes: 'Até duas horas depois de salvar.',
    verify: 'O usuário aparece na página {manageAssignments} sem a marca {accessAtRisk}.',
    note: 'Se “{noResults}” aparecer na nuvem certa, a conta não está no seu locatário. Em um Enterprise Agreement, o administrador do locatário precisa criá-la antes.',
  },
} satisfies Record<string, NodeWords>;
