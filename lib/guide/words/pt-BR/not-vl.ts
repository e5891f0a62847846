import type { NodeWords } from '../../types.ts';

export default {
  'not-volume-licensing': {
    title: 'Como as licenças foram compradas?',
    body: 'Só contratos de licenciamento por volume estão na guia {vlTab}. Todo o resto está em outro lugar.',
    options: {
      subscription: 'Como assinatura online ou avaliação, por exemplo, do Microsoft 365',
      'old-portal': 'Procuro o portal “Microsoft account for organizations”',
      csp: 'De um parceiro de nuvem (CSP)',
      mpsa: 'Em um MPSA',
      'shop-or-pc': 'Em uma loja ou com um computador novo',
      'not-sure': 'Não tenho certeza',
    },
  },
  'online-subscriptions': {
    title: 'Veja em Seus produtos',
    body: 'Assinaturas online não são contratos de licenciamento por volume. O antigo portal “Microsoft account for organizations” não existe mais; o centro de administração ocupou o lugar dele.',
    steps: {
      'open-products':
        'Entre no centro de administração com a conta da sua organização e selecione {billing} > {yourProducts}.',
      'read-list': 'Ali você vê cada assinatura, o estado dela e quando termina.',
      'open-licenses': 'Para ver o número de licenças compradas e usadas, selecione {billing} > {licenses}.',
      'ask-admin':
        'Se você não pode abrir essas páginas, peça a um Administrador Global da sua organização uma função adequada.',
      'other-support':
        'Para ajuda com assinaturas, use o suporte dos serviços online. O suporte de VL não cuida delas.',
    },
    verify: 'Sua assinatura está na lista.',
    note: 'Para assinaturas, a regra é o contrário da do licenciamento por volume: aqui, funções de administrador, como Administrador Global, dão acesso.',
  },
  'licenses-csp': {
    title: 'Pergunte ao seu parceiro de nuvem (CSP)',
    body: 'Licenças de um CSP não são contratos de licenciamento por volume; por isso, as chaves e os downloads delas não estão na guia {vlTab}.',
    steps: {
      'ask-partner': 'Pergunte ao parceiro que as vendeu onde estão as chaves e os downloads.',
      'look-in-products':
        'Veja em {billing} > {yourProducts}, com uma conta de administrador da sua própria organização.',
      'own-account':
        'Se você é o parceiro: segundo relatos, os direitos de administração delegada não mostram as chaves. Peça a um usuário do cliente que veja.',
    },
    verify: 'O produto está nessa lista, com as chaves ou os downloads.',
    note: 'Relatado por pessoas com o mesmo problema; os artigos da Microsoft sobre licenciamento por volume só dizem que compras por CSP não aparecem.',
  },
  'licenses-mpsa': {
    title: 'Procure no Business Center',
    body: 'Licenças de um Microsoft Products and Services Agreement (MPSA) são gerenciadas à parte do restante do licenciamento por volume.',
    steps: {
      'look-for-tab': 'Em {billing} > {yourProducts}, procure a guia {mpsaProducts}.',
      'open-business-center':
        'Se ela não estiver lá, abra o Microsoft Business Center e entre com a conta com que a conta de compra foi registrada.',
      'ask-partner': 'Se você não sabe qual é essa conta, pergunte ao seu parceiro.',
    },
    verify: 'Suas licenças do MPSA estão na lista.',
    note: 'Os artigos em que este guia se baseia não tratam do MPSA; isto vem de outros artigos da Microsoft e de pessoas com o mesmo problema.',
  },
  'licenses-retail': {
    title: 'Use o recibo ou pergunte ao vendedor',
    body: 'Licenças de uma loja, ou que vieram com um computador, nunca aparecem no licenciamento por volume.',
    steps: {
      'find-receipt': 'Encontre o recibo, o cartão ou o e-mail com a chave do produto.',
      'ask-seller': 'Se a chave faltar, pergunte ao vendedor ou ao fabricante do computador.',
    },
    verify: 'Você tem a chave ou sabe quem a tem.',
    note: 'Os artigos da Microsoft só dizem que essas compras não aparecem aqui.',
  },
  'licenses-ask-partner': {
    title: 'Descubra que tipo de compra foi',
    body: 'A fatura ou o seu parceiro mostra isso, e assim você sabe onde procurar.',
    steps: {
      'look-at-invoice': 'Veja a fatura ou o contrato. Peça-os ao setor de compras ou financeiro.',
      'ask-partner':
        'Pergunte ao parceiro ou vendedor indicado ali: “Foi um contrato de licenciamento por volume, MPSA, CSP ou uma assinatura online?”',
      'choose-place':
        'Se foi licenciamento por volume, pergunte qual contato o contrato indica. Essa pessoa pode dar uma função a você.',
    },
    verify: 'Você sabe qual é o programa e o número do contrato.',
  },
} satisfies Record<string, NodeWords>;
