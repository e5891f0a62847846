import type { NodeWords } from '../../types.ts';

export default {
  'which-cloud': {
    title: 'Em qual nuvem da Microsoft estão os seus contratos?',
    body: 'A Microsoft mantém os clientes do governo separados. A conta e o contrato precisam estar na mesma nuvem.',
    options: {
      commercial: 'Comercial: uma empresa, escola ou outra organização',
      gcc: 'Governo dos EUA: GCC',
      'gcc-high': 'Governo dos EUA: GCC High',
      dod: 'Departamento de Defesa dos EUA (DoD)',
      several: 'Em mais de uma delas',
      china: 'Na China, operada pela 21Vianet',
      'not-sure': 'Não tenho certeza',
    },
  },
  'which-cloud-unsure': {
    title: 'Onde você entra em outros serviços da Microsoft no trabalho?',
    body: 'Veja a barra de endereços ao abrir o Office ou o seu e-mail no navegador.',
    options: {
      worldwide: 'Em um endereço que termina em microsoft.com, office.com ou cloud.microsoft',
      'office365-us': 'Em portal.office365.us',
      'apps-mil': 'Em portal.apps.mil',
      nowhere: 'Em nenhum: não usamos serviços online da Microsoft',
      'not-sure': 'Não sei, ou em outro lugar',
    },
  },
  'signin-commercial': {
    title: 'Entre em admin.microsoft.com',
    body: 'Este é o centro de administração da nuvem comercial. A GCC também o usa.',
    steps: {
      open: 'Abra admin.microsoft.com.',
      'sign-in': 'Entre com a sua conta corporativa.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    verify: 'A guia {vlTab} se abre.',
    note: 'A barra de endereços pode mudar para admin.cloud.microsoft. É o mesmo centro de administração.',
  },
  'signin-gcc': {
    title: 'Entre em admin.microsoft.com',
    body: 'A GCC compartilha a nuvem pública com os clientes comerciais; por isso, o endereço é o mesmo.',
    steps: {
      open: 'Abra admin.microsoft.com.',
      'sign-in': 'Entre com a sua conta corporativa.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    verify: 'A guia {vlTab} se abre.',
    note: 'A orientação da Microsoft para parceiros se contradiz: a tabela aceita uma conta comercial para a GCC, as perguntas e respostas não. Seguimos a tabela, que concorda com o artigo sobre como entrar.',
  },
  'signin-gcc-high': {
    title: 'Entre em portal.office365.us',
    body: 'A GCC High tem um centro de administração próprio, e você precisa de uma conta na GCC High para ele.',
    steps: {
      open: 'Abra o centro de administração da GCC High.',
      'sign-in': 'Entre com a sua conta GCC High. Uma conta comercial ou GCC não funciona aqui.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    verify: 'A guia {vlTab} se abre.',
  },
  'signin-dod': {
    title: 'Entre em portal.apps.mil',
    body: 'O Departamento de Defesa tem um centro de administração próprio, e você precisa de uma conta nessa nuvem para ele.',
    steps: {
      open: 'Abra o centro de administração da DoD.',
      'sign-in': 'Entre com a sua conta DoD. Uma conta comercial ou GCC não funciona aqui.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    verify: 'A guia {vlTab} se abre.',
  },
  'signin-several': {
    title: 'Use uma conta separada para cada nuvem',
    body: 'Uma conta só abre os contratos da própria nuvem. Comercial e GCC contam como uma só.',
    steps: {
      'list-clouds':
        'Liste os seus contratos por nuvem. O seu parceiro sabe em qual nuvem está cada License ID.',
      'get-ids':
        'Obtenha uma conta em cada uma dessas nuvens. Para GCC High e DoD, peça ao administrador desse locatário; na nuvem comercial, você mesmo pode criá-la.',
      'ask-admins':
        'Em cada nuvem, peça a um administrador de VL que dê uma função à sua conta dali. Um administrador só pode adicionar contas da mesma nuvem.',
      'sign-in-each': 'Entre no endereço de cada nuvem com a conta que pertence a ela.',
    },
    takes: 'Até duas horas depois que cada função for atribuída.',
    verify: 'Em cada centro de administração, aparecem os contratos dessa nuvem.',
  },
  'signin-china': {
    title: 'Pergunte ao seu parceiro onde os seus contratos são gerenciados',
    body: 'Os artigos da Microsoft sobre licenciamento por volume não indicam nenhum endereço de entrada para a nuvem operada pela 21Vianet, e não vamos adivinhar um.',
    steps: {
      'ask-partner':
        'Pergunte ao seu parceiro ou vendedor onde são gerenciados os contratos localizados na China.',
      'ask-support': 'Se ele não souber, ligue para o suporte de VL. A página lista os números para a China.',
    },
  },
  'signin-ask': {
    title: 'Pergunte em qual nuvem está a sua organização',
    body: 'A sua TI sabe na hora. Se a sua organização não tem nada a ver com o governo dos EUA e não está na China, é a nuvem comercial.',
    steps: {
      'ask-it': 'Pergunte à sua TI: “O nosso locatário da Microsoft é comercial, GCC, GCC High ou DoD?”',
      'ask-contract-cloud': 'Pergunte ao seu parceiro em qual nuvem está o contrato. Precisa ser a mesma.',
      'pick-address': 'Abra o centro de administração dessa nuvem e entre.',
    },
    verify: 'A guia {vlTab} se abre em {billing} > {yourProducts}.',
  },
} satisfies Record<string, NodeWords>;
