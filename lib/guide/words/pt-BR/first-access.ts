import type { NodeWords } from '../../types.ts';

export default {
  'getting-started': {
    title: 'Até onde você chegou?',
    body: 'São necessárias duas coisas: uma conta corporativa ou de estudante e uma função de licenciamento por volume para ela.',
    options: {
      'how-to-get-access': 'Quero saber como obter acesso',
      'got-mail': 'Recebi um e-mail sobre licenciamento por volume',
      'no-mail': 'Espero um e-mail que não chega',
      'no-account': 'Minha organização ainda não tem contas da Microsoft',
      'partner-refuses': 'Nosso parceiro diz que uma conta nossa não pode ser usada',
      'new-agreement': 'Já nos registramos antes, e agora há um novo contrato',
      'not-sure-it-is-vl': 'Procuro assinaturas ou licenças, talvez não de licenciamento por volume',
    },
  },
  'first-mail': {
    title: 'Qual é o e-mail?',
    body: 'Os verdadeiros vêm de microsoft-noreply@microsoft.com.',
    options: {
      welcome: '“{mailWelcome}”',
      'permission-changes': '“{mailPermissionChanges}”',
      registered: '“{mailRegistered}”',
      'not-for-me': 'Chegou a mim, mas outra pessoa deve fazer isso',
      'link-fails': 'O link dele não funciona',
      'led-to-azure': 'O link dele leva a uma página do Azure',
    },
  },
  'welcome-missing': {
    title: 'Por que você espera um e-mail?',
    body: 'A Microsoft escreve ao Primary Contact e ao Notices and Online Administrator Contact do contrato, a partir de microsoft-noreply@microsoft.com. Veja primeiro a pasta de lixo eletrônico.',
    options: {
      'named-contact': 'Meu nome consta como contato no contrato',
      'other-mailbox': 'Ele foi para uma caixa de correio que não é minha',
      'added-by-admin': 'Nosso administrador de VL me adicionou',
      enterprise: 'Temos um Enterprise Agreement',
      'not-sure': 'Alguém me disse',
    },
  },
  'no-tenant': {
    title: 'Quem é você?',
    body: 'Sem contas no Microsoft Entra ID, ninguém consegue abrir o licenciamento por volume. Elas são grátis.',
    options: {
      user: 'Vou usar o licenciamento por volume da minha organização',
      'it-admin': 'Sou da TI',
      partner: 'Sou o parceiro de uma organização assim',
      government: 'Precisamos de uma nuvem do governo dos EUA (GCC High, DoD)',
    },
  },
  'sign-up-address': {
    title: 'Como deve ser o seu novo endereço de entrada?',
    body: 'Uma conta com Microsoft Entra ID não custa nada, e você não precisa comprar nada.',
    options: {
      'own-domain': 'No nosso domínio, como aiko@contoso.com; a nossa TI pode ajudar',
      onmicrosoft: 'Em onmicrosoft.com, como aiko@contoso.onmicrosoft.com; deve funcionar sem a TI',
      'not-sure': 'Tanto faz',
    },
  },

  'how-access-works': {
    title: 'Peça uma função no contrato',
    body: 'Você precisa de uma função de licenciamento por volume. Ser Administrador Global não inclui nenhuma.',
    steps: {
      'who-gives-it':
        'Descubra quem dá o acesso: em um contrato novo, o parceiro ou vendedor que o prepara; em um contrato existente, o administrador de VL dele.',
      'name-account': 'Informe a conta corporativa com que você quer entrar e o que quer fazer.',
      'which-mail':
        'Aguarde o e-mail. Em um Enterprise Agreement, é “{mailPermissionChanges}”, e não há nada a aceitar. Nos outros, pode ser “{mailWelcome}”: siga o link.',
      'sign-in': 'Entre no centro de administração da sua nuvem com essa conta.',
    },
    takes: 'Até duas horas depois que a função for atribuída.',
    verify: 'A guia {vlTab} está em {billing} > {yourProducts}.',
    note: 'Um texto mais novo da Microsoft diz que o convite deixa de existir também para os outros contratos: as pessoas passam a entrar diretamente.',
  },
  'first-time-invited': {
    title: 'Registre-se pelo link no e-mail de boas-vindas',
    body: 'Isso é feito uma única vez. Use a conta que você já tem para os serviços da Microsoft no trabalho, para que uma só conta abra tudo.',
    steps: {
      'open-welcome': 'Abra o e-mail “{mailWelcome}” de microsoft-noreply@microsoft.com.',
      'follow-link': 'Selecione “{useWorkAccountLink}” e entre com a sua conta corporativa.',
      'find-confirmation': 'Na caixa de correio do endereço de e-mail comercial, abra “{mailRegistered}”.',
      'get-started': 'Nesse e-mail, selecione {getStarted}.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'second-admin':
        'Se você é o administrador, adicione logo um segundo administrador de VL para cada License ID, em {roleAssignments}.',
    },
    takes: 'Cerca de duas horas até que tudo apareça.',
    verify: 'A guia {vlTab} mostra os seus contratos.',
    note: 'Um texto mais novo da Microsoft diz que esta etapa deixa de existir: quem tem uma função entra diretamente. Se o seu e-mail não tem esse link, basta entrar.',
  },
  'first-time-enterprise': {
    title: 'Entre; não há nada a aceitar',
    body: 'Em um Enterprise Agreement (EA, EAS), o administrador de VL dá acesso à sua conta. O e-mail apenas avisa você.',
    steps: {
      'find-mail': 'Procure o e-mail “{mailPermissionChanges}” de microsoft-noreply@microsoft.com.',
      'follow-link':
        'Selecione o link para o {adminCenter}, ou abra-o você mesmo, e entre com a conta que recebeu o acesso.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'no-mail': 'Se o e-mail nunca chegou, tente entrar mesmo assim. O acesso não depende dele.',
    },
    takes: 'Até duas horas depois que a função for atribuída; até dez para um contrato processado há pouco.',
    verify: 'A guia {vlTab} mostra os seus contratos.',
  },
  'forward-welcome': {
    title: 'Encaminhe o e-mail de boas-vindas à pessoa certa',
    body: 'Quem segue o link e se registra torna-se o administrador de VL. Não precisa ser a pessoa indicada no contrato.',
    steps: {
      forward: 'Encaminhe “{mailWelcome}” à pessoa que vai cuidar do contrato.',
      'they-register': 'Peça a essa pessoa que siga o link e entre com a própria conta corporativa.',
      'forward-confirmation':
        'Encaminhe também “{mailRegistered}”. Esse e-mail chega ao seu endereço de e-mail comercial.',
      'update-contact':
        'Se essa pessoa também deve constar no contrato, peça ao seu parceiro que altere o contato.',
    },
    verify: 'Essa pessoa vê a guia {vlTab}.',
    note: 'Não vale para Enterprise Agreements: neles o e-mail não traz convite, e um administrador de VL precisa adicionar a pessoa.',
  },
  'mailbox-owner': {
    title: 'Peça que encaminhem os e-mails a você',
    body: 'O convite e a confirmação vão para o endereço de e-mail comercial que está no contrato.',
    steps: {
      'find-owner':
        'Descubra de quem é essa caixa de correio. Se for um endereço que ninguém lê, pergunte à sua TI.',
      'have-forwarded': 'Peça ao dono que encaminhe “{mailWelcome}” e “{mailRegistered}” a você.',
      'use-own-account': 'Siga o link do primeiro e entre com a sua própria conta corporativa.',
    },
    verify: 'A guia {vlTab} mostra os contratos.',
    note: 'Não vale para Enterprise Agreements: não há convite a encaminhar.',
  },
  'added-no-mail': {
    title: 'Tente entrar e depois peça que vejam o seu status',
    body: 'O e-mail pode atrasar ou se perder, mesmo que o acesso já exista.',
    steps: {
      'search-junk':
        'Procure microsoft-noreply@microsoft.com na sua caixa de correio e na pasta de lixo eletrônico.',
      'sign-in-directly': 'Entre no centro de administração da sua nuvem com a conta que foi adicionada.',
      'ask-status':
        'Se a guia {vlTab} não aparecer, pergunte ao seu administrador de VL qual é o seu {status} e o seu {signInEmail} na página {manageAssignments}.',
      'resend-or-correct':
        'O administrador corrige um endereço errado. Com o status {statusInvitationSent}, ele seleciona {resendInvite}; com {statusInvitationExpired}, {resetInvite}.',
    },
    takes: 'Até duas horas depois que adicionarem você.',
    verify: 'A guia {vlTab} mostra os seus contratos.',
    note: '{resendInvite} e {resetInvite} não se aplicam a Enterprise Agreements.',
  },
  'no-tenant-it': {
    title: 'Crie um locatário gratuito e os usuários',
    body: 'Não é preciso comprar nada nem ter licença do Microsoft 365.',
    steps: {
      'check-existing':
        'Verifique se a sua organização usa o Microsoft 365 ou o Azure. Se usa, já tem um locatário: use esse.',
      'sign-up': 'Se não tem nenhum, crie um Microsoft Entra ID.',
      'prove-domain':
        'Se os endereços devem ficar no seu próprio domínio, adicione o domínio e prove que é de vocês.',
      'create-users':
        'Crie um usuário para cada contato do contrato, como o Notices Contact, o Online Administrator e o Online Services Manager.',
      'hand-over': 'Passe esses endereços ao parceiro ou, em um contrato existente, ao administrador de VL.',
    },
    verify: 'Cada um desses usuários consegue entrar em admin.microsoft.com.',
    note: 'Esta inscrição é para a nuvem comercial, que a GCC compartilha. A Microsoft diz que não há custo; ainda falta a orientação dela sobre se é pedido um cartão de crédito.',
  },
  'sign-up-own-domain': {
    title: 'Inscreva-se com o seu próprio domínio',
    body: 'Para um endereço no seu próprio domínio, a Microsoft quer a prova de que o domínio é de vocês. Em geral, quem faz isso é a TI.',
    steps: {
      'ask-it':
        'Pergunte à sua TI se já existe um locatário para o seu domínio e se ela prefere fazer a inscrição.',
      'sign-up': 'Se não existe nenhum, crie um Microsoft Entra ID.',
      'prove-domain': 'Peça à TI que prove a propriedade do domínio.',
      'write-down': 'Anote o novo ID de usuário. Você vai precisar dele.',
      'hand-over':
        'Envie o ID de usuário e os números dos contratos (License IDs) ao seu administrador de VL. Em um contrato novo, envie-os ao seu parceiro.',
    },
    verify: 'Você consegue entrar em admin.microsoft.com com o novo endereço.',
    note: 'Esta inscrição é para a nuvem comercial, que a GCC compartilha.',
  },
  'sign-up-onmicrosoft': {
    title: 'Crie um endereço em onmicrosoft.com',
    body: 'Você pode fazer isso sem a sua TI.',
    steps: {
      'sign-up': 'Crie um Microsoft Entra ID e escolha um nome que termine em .onmicrosoft.com.',
      'write-down': 'Anote o novo ID de usuário. Você vai precisar dele.',
      'hand-over':
        'Envie o ID de usuário e os números dos contratos (License IDs) ao seu administrador de VL. Em um contrato novo, envie-os ao seu parceiro.',
      'tell-it':
        'Avise a sua TI. Antes que se configure ali algum serviço online, ela deve assumir o locatário e ligá-lo ao domínio de vocês.',
    },
    verify: 'Você consegue entrar em admin.microsoft.com com o novo endereço.',
    note: 'Esta inscrição é para a nuvem comercial, que a GCC compartilha.',
  },
  'account-for-partner': {
    title: 'Dê ao seu parceiro uma conta corporativa válida',
    body: 'Para as pessoas de um contrato, a Microsoft só aceita contas corporativas ou de estudante, e só da nuvem do próprio contrato. O seu parceiro pode verificar um endereço, mas não corrigi-lo.',
    steps: {
      'ask-which':
        'Pergunte ao seu parceiro qual endereço foi recusado, e se a Microsoft não encontrou nenhuma conta ou encontrou uma em outra nuvem.',
      'check-address':
        'Compare-o com o endereço com que você entra nos serviços da Microsoft. Um alias ou um endereço antigo é recusado.',
      'ask-it': 'Peça à sua TI que crie a conta na nuvem do contrato, ou que indique uma que já existe.',
      'answer-partner': 'Envie o endereço ao seu parceiro e peça que o verifique antes de qualquer envio.',
    },
    verify: 'O seu parceiro confirma que o endereço é válido.',
  },
} satisfies Record<string, NodeWords>;
