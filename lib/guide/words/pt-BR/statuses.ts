import type { NodeWords } from '../../types.ts';

export default {
  'assignment-status': {
    title: 'Qual status você vê?',
    body: 'Ele está na coluna {status} da página {manageAssignments}.',
    options: {
      active: '{statusActive}, mas a pessoa não tem acesso',
      'in-progress': '{statusInProgress}',
      failed: '{statusFailed}',
      'invitation-sent': '{statusInvitationSent}',
      'invitation-expired': '{statusInvitationExpired}',
      'user-not-found': '{statusUserNotFound}',
      'not-listed': 'A pessoa não está na lista',
    },
  },
  'invitation-sent': {
    title: 'Quem é você aqui?',
    body: '{statusInvitationSent} significa que a pessoa convidada ainda não aceitou.',
    options: {
      admin: 'O administrador de VL',
      invited: 'A pessoa convidada',
      helping: 'Estou ajudando a pessoa convidada',
    },
  },
  'invitation-expired': {
    title: 'Quem é você aqui?',
    body: '{statusInvitationExpired} significa que o convite não foi aceito a tempo. Um administrador de VL pode redefini-lo.',
    options: {
      admin: 'O administrador de VL',
      invited: 'A pessoa convidada',
      helping: 'Estou ajudando a pessoa convidada',
    },
  },
  'user-not-found': {
    title: 'O que você sabe sobre a conta desta pessoa?',
    body: 'A conta não está no locatário da sua organização. Na lista, isso aparece como {statusUserNotFound}; na pesquisa, como “{noResults}”.',
    options: {
      'works-here': 'A pessoa trabalha conosco e deveria ter uma',
      'other-organization': 'A pessoa é de outra organização',
      'other-cloud': 'A conta está em uma nuvem diferente da do contrato',
      recreated: 'A conta foi excluída e recriada, ou renomeada',
      'has-left': 'A pessoa já saiu da organização',
    },
  },
  'user-outside': {
    title: 'É um Enterprise Agreement (EA, EAS)?',
    body: 'Se os novos usuários só recebem “{mailPermissionChanges}” e nunca um convite, quase sempre é. Seu parceiro sabe com certeza.',
    options: {
      enterprise: 'Sim',
      other: 'Não, é outro programa',
      'not-sure': 'Não tenho certeza',
    },
  },

  'assignment-active': {
    title: 'A função está lá; veja como a pessoa entra',
    body: '{statusActive} significa que a pessoa já pode entrar, com a conta da lista e nenhuma outra.',
    steps: {
      'tell-person':
        'Informe à pessoa o {signInEmail} que está na lista e o endereço do centro de administração dessa nuvem.',
      'compare-id': 'Peça que ela o compare, letra por letra, com a conta com que entra.',
      'private-window':
        'Peça que ela entre com essa conta em uma janela privativa do navegador (InPrivate ou anônima).',
    },
    verify: 'A pessoa vê a guia {vlTab}.',
    note: 'A janela privativa é uma dica nossa.',
  },
  'assignment-in-progress': {
    title: 'Espere; a atribuição está em andamento',
    body: 'As funções foram dadas e estão sendo configuradas. Até o status ser {statusActive}, não é possível editar nada.',
    steps: {
      wait: 'Espere até duas horas. Enquanto isso, não atribua a mesma pessoa de novo.',
      'look-again': 'Atualize a página {manageAssignments} e veja o {status}.',
      'after-two-hours':
        'Se depois disso nada mudou, anote o horário, o License ID e o endereço da pessoa para o suporte de VL.',
    },
    takes: 'Até duas horas em horários de pico.',
    verify: 'O status é {statusActive}.',
  },
  'assignment-failed': {
    title: 'Atribua as funções de novo',
    body: '{statusFailed} significa que a atribuição não foi concluída. Cabe a um administrador de VL repeti-la.',
    steps: {
      'check-id': 'Confira se há erros de digitação no {signInEmail}.',
      'assign-again': 'Atribua as funções à pessoa de novo, até {verifyAndSave}.',
      'note-for-support':
        'Se falhar outra vez, anote o License ID, o endereço e o horário e fale com o suporte de VL.',
    },
    takes: 'Até duas horas.',
    verify: 'O status é {statusActive}.',
  },
  'invitation-sent-admin': {
    title: 'Lembre a pessoa ou reenvie o convite',
    body: 'Agora é a vez da pessoa convidada. Você pode garantir que o e-mail tenha chegado a ela.',
    steps: {
      'check-business-email':
        'Veja o {businessEmail} na lista: o convite foi para lá. Se não for a caixa de correio da própria pessoa, peça que o encaminhem.',
      'remind-person':
        'Peça à pessoa que procure “{mailWelcome}”, também na pasta de lixo eletrônico, e siga o link.',
      resend: 'Se não for possível encontrá-lo, selecione {resendInvite} na coluna {actions}.',
    },
    takes: 'Cerca de duas horas depois que a pessoa se registrar.',
    verify: 'O status é {statusActive}.',
    note: 'Não vale para Enterprise Agreements: {resendInvite} não se aplica a eles. Segundo um texto mais novo da Microsoft, o convite deixa de existir também para outros contratos.',
  },
  'invitation-sent-helping': {
    title: 'Ajude a pessoa a aceitar o convite',
    body: 'O acesso começa quando a pessoa convidada segue o link do e-mail.',
    steps: {
      'search-mail':
        'Peça à pessoa que procure “{mailWelcome}” de microsoft-noreply@microsoft.com, também na pasta de lixo eletrônico.',
      'follow-link': 'Peça que ela siga “{useWorkAccountLink}” e entre com a conta corporativa dela.',
      'else-ask-admin':
        'Se não for possível encontrar o e-mail, peça ao administrador de VL que selecione {resendInvite}.',
    },
    takes: 'Cerca de duas horas depois do registro.',
    verify: 'A pessoa vê a guia {vlTab}.',
  },
  'invitation-expired-admin': {
    title: 'Redefina o convite',
    body: 'A pessoa não aceitou a tempo. Você pode começar de novo.',
    steps: {
      'open-list': 'Abra a página {manageAssignments} e encontre a pessoa.',
      reset: 'Na coluna {actions}, selecione {resetInvite}.',
      'tell-person': 'Diga à pessoa que procure o novo e-mail e siga logo o link.',
    },
    takes: 'Cerca de duas horas depois que a pessoa se registrar.',
    verify: 'O status muda para {statusInvitationSent} e, mais tarde, para {statusActive}.',
    note: '{resetInvite} não se aplica a Enterprise Agreements.',
  },
  'user-create-first': {
    title: 'Peça a criação da conta e depois a atribua',
    body: 'Só é possível escolher contas que existem no seu locatário. Criá-las cabe ao administrador do locatário.',
    steps: {
      'check-spelling':
        'Confira se há erros de digitação no endereço e certifique-se de que seja o nome de entrada, e não um alias.',
      'ask-tenant-admin':
        'Peça ao administrador do seu locatário que crie a conta ou informe o nome de entrada certo.',
      'assign-again': 'Procure a pessoa de novo em {addOrEditUsers} e atribua contratos e funções.',
    },
    takes: 'Até duas horas depois de salvar.',
    verify: 'O status é {statusActive}.',
  },
  'external-enterprise': {
    title: 'Peça uma conta no seu próprio locatário',
    body: 'Em um Enterprise Agreement, pessoas de fora não podem ser adicionadas com a conta delas. Este caminho também funciona para outros contratos.',
    steps: {
      'ask-tenant-admin':
        'Peça ao administrador do seu locatário que crie uma conta corporativa para a pessoa.',
      'assign-new-id': 'Procure essa conta em {addOrEditUsers} e atribua contratos e funções.',
      'tell-person': 'Diga à pessoa que entre com a nova conta, e não com a dela.',
    },
    takes: 'Até duas horas depois de salvar.',
    verify: 'O status é {statusActive}.',
    note: 'O artigo mais antigo da Microsoft permite pessoas de fora em geral. O mais novo (novembro de 2025) exclui isso para EA e EAS; seguimos este.',
  },
  'user-recreated': {
    title: 'Atribua a nova conta no lugar da antiga',
    body: 'Uma conta recriada conta como nova, mesmo com o mesmo nome. As funções ainda pertencem à antiga.',
    steps: {
      'confirm-with-it':
        'Pergunte à TI se a conta foi recriada ou renomeada e qual é agora o nome de entrada.',
      'remove-old':
        'Na página {manageAssignments}, remova a entrada antiga: {viewAccess}, desmarque todas as funções, {verifyAndSaveChanges}.',
      'add-new': 'Adicione a conta como novo usuário, com contratos e funções.',
    },
    takes: 'Até duas horas para cada etapa.',
    verify: 'O status é {statusActive}, e a pessoa consegue entrar.',
    note: 'Relatado por pessoas com o mesmo problema; os artigos da Microsoft não tratam disso.',
  },
  'assignment-not-listed': {
    title: 'Descubra por que a pessoa não está na lista',
    body: 'A lista mostra os usuários dos License IDs que você mesmo administra.',
    steps: {
      'your-contracts': 'Confira se você tem a função {roleAdministrator} no License ID em questão.',
      'inherited-admin':
        'Se você só a herda de um contrato principal, os usuários que adicionou ali não aparecem na guia {assigned}.',
      'assign-yourself': 'Nesse caso, dê a si mesmo a função {roleAdministrator} nesse License ID.',
      'add-user': 'Se a pessoa continuar faltando, adicione-a em {assignUsersToContracts}.',
    },
    takes: 'Até duas horas depois de salvar.',
    verify: 'A pessoa está na página {manageAssignments}.',
  },
} satisfies Record<string, NodeWords>;
