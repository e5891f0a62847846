import type { NodeWords } from '../../types.ts';

export default {
  'partner-start': {
    title: 'Do que você precisa para o cliente?',
    body: 'Você pode verificar contas e explicar. Criar ou corrigir uma conta cabe à TI do cliente.',
    options: {
      'check-accounts': 'Verificar as contas dos contatos antes de enviar',
      'account-refused': 'O VL Central recusa uma conta',
      'no-tenant': 'O cliente não tem locatário da Microsoft',
      'which-account': 'Saber que conta cada contato precisa ter',
      'manual-form': 'Enviar um formulário manual, ou um está em espera',
      'write-to-customer': 'Escrever ao cliente sobre contas',
      'on-hold': 'Um pacote está em espera, ou quero escalar',
      'change-partner': 'Assumir ou perder um contrato (troca de parceiro)',
      'customer-access': 'O cliente não consegue acessar o licenciamento por volume',
    },
  },
  'wsa-rules': {
    title: 'O que você quer saber?',
    body: 'As regras valem para EA, EAS, SCE e AOS-G.',
    options: {
      contacts: 'Quais contatos precisam de conta corporativa ou de estudante',
      cloud: 'Qual conta serve para qual nuvem',
      'old-roles': 'O que houve com as outras funções de contato',
      government: 'O que vale para clientes do governo (AOS-G)',
    },
  },
  'invalid-wsa': {
    title: 'O que o VL Central mostra?',
    body: 'Desde 29 de maio de 2026, ele distingue duas causas: a conta não existe ou está na nuvem errada. Antes, só havia “{errInvalidWsa}”.',
    options: {
      'no-account': 'Não há conta corporativa ou de estudante com o endereço',
      'other-cloud': 'A nuvem da conta não corresponde à do cliente',
      'invalid-only': 'Só “{errInvalidWsa}”',
      'i-am-the-customer': 'Sou o cliente; nosso parceiro me avisou',
    },
    note: 'A Microsoft não publicou o texto exato das duas novas mensagens.',
  },
  'wsa-find-cause': {
    title: 'O que você sabe sobre o endereço?',
    body: 'Quatro causas são comuns. A TI do cliente pode dizer qual delas é.',
    options: {
      'typo-or-alias': 'Pode ter erro de digitação, estar desatualizado ou ser um alias',
      'never-created': 'Nunca foi criada uma conta para este contato',
      'other-cloud': 'Pode estar em outra nuvem (comercial ou do governo)',
      'tenant-deleted': 'O locatário a que pertencia não existe mais',
      'not-sure': 'Não sei',
    },
  },
  'validate-how': {
    title: 'Você consegue abrir o VL Central?',
    body: 'Verificar por lá é a primeira opção. Isso não adiciona o contato ao pacote.',
    options: {
      'vl-central': 'Sim',
      'no-vl-central': 'Não, ou não a tempo',
    },
  },
  'cloud-scope': {
    title: 'Para qual nuvem é o contrato do cliente?',
    body: 'A conta do contato precisa estar na mesma nuvem que o registro (enrollment) e o respectivo Public Customer Number (PCN).',
    options: {
      commercial: 'Comercial',
      gcc: 'Comercial com produtos GCC',
      'gcc-high': 'GCC High ou Azure Government',
      dod: 'DoD',
      several: 'Mais de uma destas',
      'air-gapped': 'Azure Secret ou Top Secret',
    },
  },
  'manual-form': {
    title: 'Em que ponto está o formulário?',
    body: 'Um formulário manual aceita qualquer endereço. Os sistemas por trás dele, não. Por isso, cabe a você verificar.',
    options: {
      'not-submitted': 'Ainda não foi enviado',
      'not-valid': 'A verificação diz que a conta não é válida',
      'on-hold': 'Foi enviado e está em espera',
    },
  },
  escalate: {
    title: 'O que você já fez?',
    body: 'Um chamado anda mais rápido quando a conta já foi verificada.',
    options: {
      validated: 'A conta é válida e está na nuvem certa, mas o pacote continua parado',
      'not-validated': 'A conta ainda não foi verificada',
      'customer-unready': 'O cliente não entende ou não está pronto',
    },
  },

  'wsa-which-contacts': {
    title: 'Informe contas corporativas ou de estudante para estes contatos',
    body: 'São contas no Microsoft Entra ID gerenciadas pela organização. Contas pessoais da Microsoft são recusadas.',
    steps: {
      'notices-contact':
        'Notices Contact (NTC): informe sempre uma conta corporativa ou de estudante. Este contato se torna administrador de VL.',
      'online-administrator': 'Online Administrator: informe também uma. É obrigatória.',
      'online-services-manager':
        'Online Services Manager (OSM): informe uma, se puder. É recomendada e, sem ela, o contato não recebe a função.',
      validate: 'Verifique cada endereço antes de enviar.',
    },
    verify: 'O VL Central mostra cada endereço como válido.',
    note: 'As orientações da Microsoft divergem: a parte mais nova (maio de 2026) exige conta para o Online Administrator; a antiga (março de 2026) põe “Online Admin” entre as funções sem acesso. Seguimos a mais nova. Divergem também sobre o que o OSM recebe: a função OSM (2026) ou VL Administrator (EA, novembro de 2025).',
  },
  'wsa-create': {
    title: 'Peça que a TI do cliente crie a conta',
    body: 'Você não pode criar, converter nem corrigir a conta de um cliente, e não há como contornar a verificação.',
    steps: {
      'ask-customer':
        'Diga ao cliente qual endereço não é uma conta corporativa ou de estudante e encaminhe-o à TI dele.',
      'it-creates':
        'A TI do cliente cria um usuário com este endereço como nome de entrada ou indica outra conta. Pode ser gratuita.',
      'same-cloud': 'Certifique-se de que ela seja criada na nuvem do registro (enrollment).',
      'validate-again': 'Verifique o endereço de novo antes de continuar.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
  },
  'wsa-wrong-cloud': {
    title: 'Obtenha uma conta na nuvem certa',
    body: 'A conta é legítima, mas está em uma nuvem diferente da do registro (enrollment). Isso também é recusado.',
    steps: {
      'confirm-cloud': 'Confirme a nuvem com o cliente: comercial e GCC (juntas), GCC High ou DoD.',
      'other-account': 'Pergunte se o contato já tem uma conta nessa nuvem.',
      'it-creates': 'Se não tiver, a TI do cliente cria uma no locatário dessa nuvem.',
      'validate-again': 'Verifique o novo endereço.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
    note: 'Um cliente dos EUA que compra para a nuvem comercial e a do governo tem um PCN para cada uma. Confira se você usou o certo.',
  },
  'wsa-typo': {
    title: 'Peça o nome de entrada exato',
    body: 'Um alias, um endereço antigo ou uma única letra errada já bastam para falhar.',
    steps: {
      'ask-exact': 'Pergunte ao contato com que endereço ele entra nos serviços da Microsoft.',
      'not-alias': 'Não use um alias nem um endereço de e-mail compartilhado; precisa ser o nome de entrada.',
      'check-domain':
        'Compare o domínio com o que está registrado no locatário do cliente. Muitas empresas têm vários.',
      'validate-again': 'Verifique o endereço corrigido.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
  },
  'wsa-tenant-deleted': {
    title: 'Peça uma conta no locatário atual',
    body: 'A conta deixou de existir junto com o locatário dela e não pode mais ser usada.',
    steps: {
      'ask-present-tenant': 'Pergunte à TI do cliente qual locatário a organização usa hoje.',
      'name-other-account': 'Peça que ela indique ou crie ali uma conta para o contato.',
      'validate-again': 'Verifique o novo endereço.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
  },
  'customer-message': {
    title: 'Envie esta mensagem ao cliente',
    body: 'Ela pede tudo de que você precisa. Apresente-a como um ganho de segurança: para o cliente, é isso mesmo.',
    steps: {
      copy: 'Copie: “Assunto: Por favor, confirme as contas corporativas para [a renovação] da Microsoft. – Olá, [nome], para [a renovação] que se aproxima, a Microsoft só aceita contas corporativas ou de estudante para as pessoas indicadas no contrato. Isso protege suas licenças contra estranhos. Uma conta que falte ou que esteja na nuvem errada da Microsoft atrasaria o pedido. Por favor, envie-nos até [data]: 1. os endereços com que entram o Notices Contact e o Online Administrator, que são obrigatórios, e o Online Services Manager, que recomendamos; 2. a confirmação de que cada conta é gerenciada pela sua organização, está em uso e não é uma conta pessoal; 3. a nuvem do seu locatário da Microsoft: comercial, GCC, GCC High ou DoD. Sua equipe de TI pode informar isso e criar uma conta que falte sem comprar licença. Teremos prazer em verificar os endereços com você antes de qualquer envio. Atenciosamente, [nome]”',
      'fill-in': 'Preencha o que está entre colchetes.',
      send: 'Envie-a antes que o cliente assine.',
      'validate-answers': 'Verifique cada endereço que receber.',
    },
    verify: 'Você tem os endereços, e o VL Central mostra cada um como válido.',
  },
  'validate-in-vl-central': {
    title: 'Verifique a conta no VL Central',
    body: 'A verificação mostra na hora se o endereço é uma conta corporativa ou de estudante na nuvem certa. Ela não adiciona o contato ao pacote.',
    steps: {
      'open-contracts': 'Abra o {vlCentral} e vá para {contracts}.',
      'open-package': 'Abra um pacote ou crie um rascunho.',
      'add-contact': 'Selecione {addContact} ou {editContact}.',
      'enter-address': 'Digite o endereço.',
      validate: 'Selecione {validate} e leia o resultado: válida, conta inexistente ou outra nuvem.',
      'each-contact': 'Faça isso pelo menos para o Notices Contact e o Online Administrator.',
    },
    verify: 'Cada endereço aparece como válido.',
  },
  'sign-in-check': {
    title: 'Peça ao contato que tente entrar',
    body: 'Esta é a segunda opção, quando o VL Central não está à mão. Também dá uma pista quando um e-mail de boas-vindas nunca chegou.',
    steps: {
      'open-portal':
        'Peça ao contato que abra, em uma janela privativa do navegador, o centro de administração da nuvem do contrato.',
      'enter-address': 'Peça que ele digite o endereço.',
      'read-valid':
        'Se a página pedir uma conta corporativa ou de estudante, ou se abrir a página de entrada da própria organização: a conta é válida.',
      'read-invalid':
        'Se a página passar para uma conta pessoal da Microsoft (Live) ou disser que a conta não existe: não é uma conta corporativa ou de estudante.',
    },
    verify:
      'Apareceu a página de entrada da própria organização do contato ou o campo de senha da conta corporativa.',
    note: 'Isso não prova que a nuvem corresponde ao contrato. O VL Central, sim.',
  },
  'wsa-no-tenant': {
    title: 'Peça ao cliente que crie um locatário gratuito',
    body: 'Quem faz isso é o cliente. Não é preciso comprar nada.',
    steps: {
      'ask-existing':
        'Pergunte se ele usa o Microsoft 365 ou o Azure. Nesse caso, já tem um locatário, e as contas existentes servem.',
      'sign-up':
        'Se não usar, o cliente se inscreve para obter um Microsoft Entra ID. A TI dele talvez queira fazer isso.',
      'create-users':
        'O cliente cria usuários para o Notices Contact, o Online Administrator e o Online Services Manager.',
      'send-addresses': 'O cliente envia esses endereços a você.',
      'validate-again': 'Verifique cada um deles.',
    },
    verify: 'O VL Central mostra cada endereço como válido.',
    note: 'Esta inscrição é para a nuvem comercial, que a GCC também usa. Não conhecemos nenhuma para GCC High e DoD.',
  },
  'manual-form-before': {
    title: 'Verifique a conta e depois envie o formulário',
    body: 'Você preenche e envia o formulário e verifica a conta; o cliente indica a conta; a TI do cliente a cria, se faltar.',
    steps: {
      'collect-address':
        'Obtenha do cliente o endereço do contato, com a confirmação de que é uma conta corporativa ou de estudante.',
      validate:
        'Verifique-o no {vlCentral}: abra qualquer pacote ou um rascunho, {addContact}, digite o endereço, {validate}.',
      'fix-first': 'Se não for válido, espere até que a TI do cliente o corrija. Não envie antes.',
      'enter-verified': 'Informe no formulário o endereço verificado e envie-o.',
      'check-mailbox':
        'Certifique-se de que o endereço tenha uma caixa de correio em uso: o e-mail de boas-vindas vai para lá. Se ele se perder, o contato pode entrar diretamente.',
    },
    verify: 'O endereço era válido no dia do envio.',
  },
  'manual-form-hold': {
    title: 'Corrija a conta para que o processamento continue',
    body: 'Sem uma conta válida na nuvem do PCN, o registro (enrollment) permanece em espera. Ninguém pode pular essa verificação.',
    steps: {
      'read-notice': 'Veja no aviso da Microsoft de qual endereço se trata.',
      're-engage': 'Peça ao cliente a conta certa.',
      'it-fixes': 'A TI do cliente cria ou corrige a conta, na nuvem do PCN.',
      'send-valid': 'Verifique o endereço e depois corrija o contato como o aviso pede.',
    },
    takes: 'O processamento continua assim que houver uma conta válida.',
    verify: 'O processo não está mais em espera.',
  },
  'legacy-roles': {
    title: 'Peça ao cliente que atribua estas funções',
    body: 'Estes contatos não dão mais acesso: Online Admin (OLA), Key Viewer (KEY), Downloads (DLD), License Position Viewer (LPV), Software Assurance Manager (SAB), Bill-to Contact.',
    steps: {
      'do-not-enter':
        'Não informe estas funções em pacotes novos, de renovação, de extensão ou de alteração de contato.',
      'tell-customer':
        'Diga ao cliente que só o Notices Contact e, com uma conta corporativa, o Online Services Manager recebem uma função automaticamente.',
      'admin-assigns':
        'O administrador de VL do cliente dá a todos os outros as funções deles, em {roleAssignments} > {manageVlRoleAssignments}.',
    },
    takes: 'Até duas horas depois que o administrador salvar.',
    verify: 'O cliente vê essas pessoas na página {manageAssignments}.',
    note: 'No VL Central, você não vê quem tem qual função. Sobre o Online Admin, as orientações da Microsoft se contradizem: ele está nesta lista e também entre os contatos que precisam de conta corporativa ou de estudante. Onde o VL Central pedir uma, informe uma conta corporativa.',
  },
  'partner-customer-access': {
    title: 'Diga ao cliente quem pode dar acesso',
    body: 'Você não pode dar funções nem ver quem as tem. Mas conhece os contatos do contrato, e a Microsoft não os informa ao cliente.',
    steps: {
      'name-contacts': 'Diga ao cliente quais contatos você informou à Microsoft para o contrato.',
      'admin-assigns': 'Peça que esse contato, ou qualquer administrador de VL do contrato, dê a função.',
      'contact-change': 'Se o contato saiu, envie uma Change of Contact Information Request.',
      'own-account': 'Se você mesmo precisa ver, peça ao cliente uma conta e uma função.',
    },
    verify: 'O cliente vê a guia {vlTab}.',
  },
  'escalate-case': {
    title: 'Abra um chamado no VL Central',
    body: 'Para esperas que continuam mesmo com a conta correta.',
    steps: {
      'open-cases': 'No {vlCentral}, selecione {myCases} > {newCase}.',
      'give-number': 'Informe o número do contrato ou a ID do pacote.',
      screenshot: 'Anexe uma captura de tela da mensagem.',
      'confirm-validated':
        'Diga que a conta foi verificada, no VL Central ou no portal de administração do Entra.',
      'confirm-cloud': 'Diga que a nuvem dela corresponde à do cliente.',
      'say-urgency': 'Se for urgente, diga isso e informe a data em que precisa passar a valer.',
    },
    verify: 'Você tem um número de chamado.',
  },
  'escalate-not': {
    title: 'Primeiro explique; não escale isto',
    body: 'Um cliente que não está pronto, ou que não sabe o que é uma conta corporativa, não precisa dos engenheiros da Microsoft.',
    steps: {
      'no-escalation': 'Não abra por isso um escalonamento para Tier 2 ou Engineering.',
      'share-guidance': 'Envie ao cliente os artigos da Microsoft.',
      'offer-check':
        'Ofereça-se para verificar os endereços em conjunto e encaminhe o cliente cedo à TI dele.',
    },
    verify: 'O cliente enviou endereços válidos.',
  },
  'scope-commercial': {
    title: 'Use uma conta comercial',
    body: 'Contratos comerciais aceitam contas da nuvem comercial.',
    steps: {
      'use-commercial': 'Informe a conta do contato no locatário comercial do cliente.',
      'not-government': 'Não informe uma conta GCC High ou DoD. Ela é recusada.',
      validate: 'Verifique o endereço.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
  },
  'scope-gcc': {
    title: 'Use uma conta da nuvem pública',
    body: 'A GCC faz parte da nuvem pública; por isso, uma conta comercial serve para contratos comerciais com produtos GCC.',
    steps: {
      'use-public': 'Informe a conta comercial ou GCC do contato.',
      validate: 'Verifique o endereço. O resultado no VL Central é o que decide.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
    note: 'As orientações da Microsoft se contradizem: a tabela aceita aqui uma conta comercial; as perguntas e respostas, não. Seguimos a tabela, pois o artigo sobre como entrar trata a pública e a GCC como uma só nuvem.',
  },
  'scope-gcc-high': {
    title: 'Use uma conta GCC High',
    body: 'Contratos para GCC High ou Azure Government só aceitam contas da nuvem do governo.',
    steps: {
      'use-government': 'Informe a conta do contato no locatário GCC High do cliente.',
      'not-public': 'Não informe uma conta comercial ou GCC. Ela é recusada, mesmo que seja legítima.',
      validate: 'Verifique o endereço.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
  },
  'scope-dod': {
    title: 'Use uma conta DoD',
    body: 'Contratos para o Departamento de Defesa (DoD) só aceitam contas dessa nuvem.',
    steps: {
      'use-government': 'Informe a conta do contato no locatário DoD.',
      'not-public': 'Não informe uma conta comercial ou GCC. Ela é recusada, mesmo que seja legítima.',
      validate: 'Verifique o endereço.',
    },
    verify: 'O VL Central mostra o endereço como válido.',
  },
  'scope-several': {
    title: 'Não misture as nuvens',
    body: 'Clientes dos EUA que compram para a nuvem comercial e a do governo têm um Public Customer Number (PCN) para cada uma.',
    steps: {
      'separate-numbers': 'Use o PCN que pertence à nuvem do registro (enrollment).',
      'separate-accounts':
        'Informe a conta do contato nessa mesma nuvem. Assim, uma pessoa tem uma conta em cada uma.',
      validate: 'Verifique cada endereço.',
    },
    verify: 'O VL Central mostra cada endereço como válido.',
  },
  'air-gapped': {
    title: 'Pergunte ao seu contato na Microsoft sobre a integração',
    body: 'Azure Secret e Azure Top Secret são isoladas das outras nuvens. Os locatários ali são criados em um processo próprio.',
    steps: {
      'ask-microsoft': 'Peça ao seu contato na Microsoft a integração (onboarding) desse ambiente.',
      'no-self-service': 'Não deixe que o cliente se inscreva em páginas públicas para isso.',
      'same-cloud': 'Informe só contas que foram criadas nessa mesma nuvem.',
    },
    verify: 'A conta é válida para o registro (enrollment).',
  },
  'aos-g': {
    title: 'Aplique as mesmas regras aos contratos do governo',
    body: 'O AOS-G não tem exceção: nem para as contas corporativas ou de estudante, nem para a nuvem correspondente.',
    steps: {
      'same-rules':
        'Informe contas corporativas ou de estudante para o Notices Contact, o Online Administrator e o Online Services Manager.',
      'confirm-cloud': 'Confirme a nuvem do cliente: GCC, GCC High, DoD, Azure Secret ou Azure Top Secret.',
      validate: 'Verifique cada endereço no VL Central antes de enviar.',
      'roles-by-customer':
        'Peça ao cliente que dê todas as outras funções no centro de administração dessa nuvem.',
    },
    verify: 'O VL Central mostra cada endereço como válido.',
    note: 'Para AOS-G, o texto da Microsoft de março de 2026 diz que a conta do Online Services Manager é obrigatória; o de maio de 2026, só recomendada. Informar uma atende aos dois.',
  },
  'government-tenant': {
    title: 'Peça uma conta na nuvem do governo',
    body: 'A página pública de inscrição leva à nuvem comercial. Não conhecemos um modo de você mesmo se inscrever na GCC High ou na DoD.',
    steps: {
      'ask-it': 'Pergunte à TI se a sua organização tem um locatário nessa nuvem e quem o administra.',
      'ask-partner':
        'Se não houver, pergunte ao seu parceiro ou ao seu contato na Microsoft como criar um. Nuvens isoladas (air-gapped) têm um processo próprio.',
      'hand-over':
        'Quando tiver uma conta ali, envie a ID de usuário dela ao seu administrador de VL ou, para um contrato novo, ao seu parceiro.',
    },
    verify: 'Você consegue entrar no endereço dessa nuvem.',
  },
} satisfies Record<string, NodeWords>;
