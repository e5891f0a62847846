import type { NodeWords } from '../../types.ts';

export default {
  cocp: {
    title: 'Quem é você?',
    body: 'Nos Enterprise Agreements, o cliente inicia a troca de parceiro, e o novo parceiro a aceita.',
    options: {
      customer: 'Administrador de VL do cliente',
      'new-partner': 'O novo parceiro',
      'not-administrator': 'Sou do cliente, mas não sou o administrador',
    },
  },
  'cocp-agreement': {
    title: 'É um Enterprise Agreement (EA, EAS) ativo?',
    body: 'Só nesses contratos você mesmo pode iniciar a troca.',
    options: {
      enterprise: 'Sim',
      other: 'Não, é outro programa ou já terminou',
      'not-sure': 'Não tenho certeza',
    },
  },
  'cocp-new-partner': {
    title: 'Em que ponto está?',
    body: 'O cliente precisa de dois dados seus. Depois disso, você tem dez dias para responder.',
    options: {
      prepare: 'O cliente quer começar',
      accept: 'Fui avisado de uma solicitação',
      'no-notice': 'O cliente já começou, mas não recebi nada',
    },
  },
  'cocp-start': {
    title: 'Inicie a troca de parceiro',
    body: 'Isso é feito no centro de administração. Tenha à mão os dois dados do novo parceiro.',
    steps: {
      'ask-partner':
        'Peça ao novo parceiro o Public Customer Number (PCN) dele e o endereço do contato que recebe os avisos.',
      'open-contracts': 'Selecione {billing} > {yourProducts} > {vlTab} e depois {viewContracts}.',
      'select-contracts': 'Escolha os License IDs e selecione {changePartner}.',
      'enter-partner': 'Escolha um motivo e informe o PCN e o endereço do contato para cada License ID.',
      'verify-partner': 'Selecione {verifyPartner}. O nome do novo parceiro deve aparecer.',
      submit: 'Leia os termos, aceite-os e envie.',
      track: 'Acompanhe a solicitação: no License ID, {moreActions} > {trackChanges}.',
    },
    takes:
      'O parceiro tem dez dias para aceitar. Por padrão, a troca passa a valer 90 dias depois de iniciada.',
    verify: 'Você é avisado de que o parceiro aceitou e a partir de quando a troca vale.',
    note: 'Se a Microsoft não conhece o endereço do contato, o parceiro não recebe aviso: avise-o você mesmo. Uma solicitação iniciada no centro de administração não aparece no portal do Azure.',
  },
  'cocp-not-possible': {
    title: 'Pergunte ao novo parceiro como trocar',
    body: 'A troca no centro de administração é só para Enterprise Agreements ativos. Select Plus, Open Value, MPSA e outros não estão incluídos.',
    steps: {
      'ask-partner':
        'Diga ao parceiro para o qual você quer mudar qual é o contrato e pergunte como proceder.',
    },
    verify: 'O parceiro informou o que você deve assinar e quando a troca passa a valer.',
  },
  'cocp-find-out': {
    title: 'Descubra o tipo de contrato',
    body: 'O centro de administração mostra o tipo e avisa se um License ID não permite a troca.',
    steps: {
      'look-at-contract':
        'Selecione {billing} > {yourProducts} > {vlTab} > {viewContracts} e veja os detalhes do contrato em {moreActions}.',
      'try-selecting':
        'Escolha o License ID e selecione {changePartner}. Se ele não for elegível, a página mostra o motivo.',
      'ask-partner': 'Se ainda houver dúvida, pergunte ao seu parceiro atual ou ao novo.',
    },
    verify: 'Você sabe se é um EA ou EAS.',
  },
  'cocp-ask-admin': {
    title: 'Peça ao seu administrador de VL que comece',
    body: 'Só um administrador do contrato pode fazer isso.',
    steps: {
      'find-admin': 'Descubra quem é o administrador de VL do contrato.',
      'give-details':
        'Informe a ele o Public Customer Number (PCN) do novo parceiro e o endereço do contato do parceiro que recebe os avisos.',
    },
    verify: 'O administrador enviou a solicitação.',
  },
  'cocp-prepare': {
    title: 'Informe ao cliente os seus dois dados',
    body: 'Com eles, o cliente pode começar, no centro de administração ou no portal do Azure.',
    steps: {
      'find-number':
        'Procure o seu Public Customer Number (PCN) em um dos seus contratos no {vlCentral}. Use o que você usa para Enterprise Agreements.',
      'choose-contact':
        'Escolha um contato para avisos que exista no VL Central. Só assim você recebe os avisos.',
      'send-both': 'Envie os dois dados ao cliente.',
    },
    verify: 'O cliente vê o nome da sua empresa depois de {verifyPartner}.',
    note: 'O caminho antigo, iniciado pelo parceiro no eAgreements, acabou em fevereiro de 2026; lá, as solicitações só podem ser consultadas.',
  },
  'cocp-accept': {
    title: 'Aceite ou recuse em até dez dias',
    body: 'Depois de dez dias, a solicitação expira e o cliente precisa recomeçar.',
    steps: {
      'open-requests': 'No {vlCentral}, vá para {requests} > {myCustomerRequests}.',
      decide: 'Aceite ou recuse a solicitação.',
      'tell-customer':
        'Avise o cliente. Ele também recebe um aviso com a data a partir da qual a troca vale.',
    },
    takes: 'No máximo dez dias.',
    verify: 'A solicitação está marcada como aceita.',
  },
  'cocp-no-notice': {
    title: 'Procure a solicitação você mesmo',
    body: 'Se o cliente informou um contato que o VL Central não conhece, nenhum aviso é enviado. Mesmo assim, você pode encontrar a solicitação.',
    steps: {
      'look-yourself': 'No {vlCentral}, procure em {requests}. Você e sua equipe veem todas as novas.',
      'check-contact': 'Pergunte ao cliente qual PCN e qual contato ele informou.',
      'accept-in-time': 'Responda em até dez dias a partir da solicitação.',
    },
    takes: 'No máximo dez dias.',
    verify: 'Você vê a solicitação em {requests}.',
  },
} satisfies Record<string, NodeWords>;
