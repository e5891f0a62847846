import type { NodeWords } from '../../types.ts';

export default {
  'which-role': {
    title: 'O que a pessoa precisa poder fazer?',
    body: 'Há sete funções, dadas separadamente para cada contrato (License ID). Uma pessoa pode ter várias.',
    options: {
      'give-access': 'Dar acesso a outros e fazer quase tudo',
      'see-contracts': 'Ver contratos, pedidos e chaves e criar resumos de licenças',
      download: 'Baixar software',
      'read-keys': 'Consultar chaves de produto',
      benefits: 'Usar benefícios do Software Assurance',
      'online-services': 'Reservar, ativar e gerenciar serviços online',
      invoices: 'Ver faturas',
      'old-role-name': 'Só sei o nome da função no antigo VLSC',
      'not-sure': 'Não tenho certeza',
    },
  },
  'role-invoice': {
    title: 'É um Enterprise Agreement (EA, EAS)?',
    body: 'Para as faturas, a regra depende disso.',
    options: {
      enterprise: 'Sim',
      other: 'Não, é outro programa',
      'not-sure': 'Não tenho certeza',
    },
  },
  'role-administrator': {
    title: 'A função é “{roleAdministrator}”',
    body: 'Ela permite dar, alterar e remover o acesso de outros e fazer o que todas as outras funções permitem. Não permite ver faturas, exceto nos Enterprise Agreements. No VLSC, também se chamava Administrator.',
    steps: {
      'note-license-ids': 'Anote os License IDs para os quais ela é necessária.',
      'have-assigned':
        'Peça a um administrador de VL que atribua {roleAdministrator} neles ou, se você for um, faça isso em {roleAssignments}.',
      'smaller-role': 'Se a pessoa só precisa consultar ou baixar, escolha uma função menor.',
    },
    takes: 'Até duas horas.',
    verify: 'A pessoa vê {roleAssignments} na guia {vlTab}.',
  },
  'role-license-position': {
    title: 'A função é “{roleLicensePosition}”',
    body: 'Ela permite ver detalhes dos contratos, pedidos e as chaves dos contratos e criar resumos de licenças. No VLSC, chamava-se Licensing Info Viewer.',
    steps: {
      'note-license-ids': 'Anote os License IDs para os quais ela é necessária.',
      'have-assigned':
        'Peça a um administrador de VL que atribua {roleLicensePosition} neles ou, se você for um, faça isso em {roleAssignments}.',
      'then-open': 'Depois, selecione {billing} > {yourProducts} > {vlTab} e então {viewContracts}.',
    },
    takes: 'Até duas horas.',
    verify: 'Os contratos aparecem na lista com os detalhes.',
  },
  'role-download': {
    title: 'A função é “{roleDownload}”',
    body: 'Ela permite ver contratos e baixar o software licenciado. No VLSC, chamava-se Download.',
    steps: {
      'note-license-ids': 'Anote os License IDs para os quais ela é necessária.',
      'have-assigned':
        'Peça a um administrador de VL que atribua {roleDownload} neles ou, se você for um, faça isso em {roleAssignments}.',
      'then-open':
        'Depois, selecione {billing} > {yourProducts} > {vlTab} e, na seção {productsAndServices}, {downloadsAndKeys}.',
    },
    takes: 'Até duas horas.',
    verify: 'É possível baixar os produtos.',
    note: 'Para as chaves é preciso outra função: {roleKeys}.',
  },
  'role-keys': {
    title: 'A função é “{roleKeys}”',
    body: 'Ela permite ver contratos e as chaves deles, consultar chaves na página {productsAndServices} e gerenciar a ativação de serviços online. No VLSC, chamava-se Product Keys.',
    steps: {
      'note-license-ids': 'Anote os License IDs para os quais ela é necessária.',
      'have-assigned':
        'Peça a um administrador de VL que atribua {roleKeys} neles ou, se você for um, faça isso em {roleAssignments}.',
      'then-open':
        'Depois, selecione {billing} > {yourProducts} > {vlTab} e, na seção {productsAndServices}, {downloadsAndKeys}.',
    },
    takes: 'Até duas horas.',
    verify: 'As chaves aparecem.',
    note: 'Para os downloads é preciso outra função: {roleDownload}.',
  },
  'role-benefits': {
    title: 'A função é “{roleBenefits}”',
    body: 'Ela permite ver contratos e gerenciar os direitos ao Workplace Discount do Software Assurance. No VLSC, chamava-se Software Assurance Manager.',
    steps: {
      'note-license-ids': 'Anote os License IDs para os quais ela é necessária.',
      'have-assigned':
        'Peça a um administrador de VL que atribua {roleBenefits} neles ou, se você for um, faça isso em {roleAssignments}.',
    },
    takes: 'Até duas horas.',
    verify: 'Ela está entre as funções da pessoa em {viewAccess}.',
  },
  'role-online-services': {
    title: 'A função é “{roleOnlineServices}”',
    body: 'Ela permite ver contratos e pedidos, reservar e ativar serviços online e gerenciar assinaturas. No VLSC, chamava-se Online Services Manager.',
    steps: {
      'note-license-ids': 'Anote os License IDs para os quais ela é necessária.',
      'have-assigned':
        'Peça a um administrador de VL que atribua {roleOnlineServices} neles ou, se você for um, faça isso em {roleAssignments}.',
      'then-open': 'Depois, as assinaturas são gerenciadas em {billing} > {licenses}.',
    },
    takes: 'Até duas horas.',
    verify: 'A pessoa consegue ver os pedidos do contrato.',
  },
  'role-invoice-enterprise': {
    title: 'O administrador vê faturas e pode dar “{roleInvoice}”',
    body: 'Em um Enterprise Agreement, o administrador de VL pode ver faturas e dar esta função a qualquer pessoa. O contato de cobrança (Bill To) não a recebe automaticamente.',
    steps: {
      'note-license-ids': 'Anote os License IDs para os quais ela é necessária.',
      'have-assigned':
        'Peça a um administrador de VL que atribua {roleInvoice} neles ou, se você for um, faça isso em {roleAssignments}.',
    },
    takes: 'Até duas horas.',
    verify: 'As faturas aparecem na lista e podem ser baixadas.',
    note: 'O artigo mais antigo da Microsoft não conhece essa exceção. O mais novo (novembro de 2025) a inclui; seguimos este.',
  },
  'role-invoice-other': {
    title: 'Fale com o contato de cobrança (Bill To) do contrato',
    body: 'Aqui, a função {roleInvoice} vai automaticamente para o contato indicado em Bill To. Um administrador de VL não pode tê-la.',
    steps: {
      'find-bill-to': 'Pergunte ao seu parceiro quem está indicado como contato Bill To.',
      'sign-in-as-bill-to': 'Peça a essa pessoa que entre e baixe as faturas.',
      'change-bill-to': 'Se essa pessoa não for a certa, peça ao seu parceiro que troque o contato.',
    },
    verify: 'Essa pessoa vê a lista de faturas.',
    note: 'No texto mais novo (julho de 2026), a Microsoft só dá acesso automático ao Notices and Online Admin Contact e ao Online Services Manager de contratos novos. Se o contato Bill To não conseguir acessar, peça ao administrador de VL que atribua a função a um usuário.',
  },
  'role-invoice-find-out': {
    title: 'Primeiro descubra o tipo de contrato',
    body: 'Quem consegue abrir o contrato vê ali; seu parceiro também sabe.',
    steps: {
      'look-at-contract':
        'Selecione {viewContracts}, depois {moreActions} no License ID, e veja os detalhes do contrato.',
      'ask-partner': 'Ou pergunte ao seu parceiro: “É um EA ou EAS?”',
      'then-act':
        'Se for EA ou EAS, peça {roleInvoice} ao administrador de VL. Se for outro, peça as faturas ao contato Bill To.',
    },
    verify: 'Você sabe com quem falar.',
  },
  'role-names': {
    title: 'Escolha a menor função que baste',
    body: 'As funções do antigo VLSC têm novos nomes. O que cada uma permite não mudou muito.',
    steps: {
      'compare-old':
        'Encontre o novo nome: Administrator é {roleAdministrator}; Licensing Info Viewer é {roleLicensePosition}; Download é {roleDownload}; Product Keys é {roleKeys}; Software Assurance Manager é {roleBenefits}; Online Services Manager é {roleOnlineServices}.',
      'no-old': 'Para faturas há {roleInvoice}, que não existia no VLSC.',
      'smallest-role': 'Peça ao seu administrador de VL a função que seja só o necessário para a tarefa.',
    },
    takes: 'Até duas horas depois de atribuída.',
    verify: 'A pessoa consegue fazer a tarefa.',
    note: 'Quem só tem uma função de licenciamento por volume vê apenas as páginas de licenciamento por volume no centro de administração.',
  },
} satisfies Record<string, NodeWords>;
