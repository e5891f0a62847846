import type { HandoverWords } from '../types.ts';

export default {
  recipients: {
    'vl-admin': 'O administrador de licenciamento por volume',
    it: 'Sua equipe de TI',
    customer: 'O cliente',
    'mailbox-owner': 'Quem lê a caixa de correio da empresa',
    successor: 'Seu sucessor',
  },
  messages: {
    'add-my-id': {
      title: 'Pedir para ser adicionado a contratos',
      subject: 'Pedido de acesso aos nossos contratos de licenciamento por volume',
      body: `Olá,

Preciso de acesso ao licenciamento por volume no {adminCenter}. Como administrador dos contratos, você poderia me adicionar?

Minha conta (Microsoft Entra ID): {signInId}
Contratos (License IDs): {licenseIds}
Função de que preciso: {role}
Nuvem da minha conta: {cloud}

Isso fica em {billing} > {yourProducts} > {vlTab}, na seção {roleAssignments}: selecione {assignUsersToContracts}, adicione minha conta, os contratos e uma função e termine com {verifyAndSave}. Instruções da Microsoft: {link:manage-roles}

Pode levar até duas horas para funcionar. Se chegar um convite à caixa de correio indicada no contrato, por favor, encaminhe-o para mim.

Agradeço desde já
{yourName}`,
    },
    'add-other-cloud-id': {
      title: 'Pedir que adicionem minha conta da outra nuvem',
      subject: 'Pedido para adicionar minha conta da nuvem certa a contratos de licenciamento por volume',
      body: `Olá,

Desde 19 de janeiro de 2026, uma conta só abre os contratos da sua própria nuvem da Microsoft. Alguns dos nossos contratos estão em uma nuvem diferente da conta que usei até agora e estão marcados com {accessAtRisk}. Você poderia adicionar a eles a conta abaixo?

Conta a adicionar (Microsoft Entra ID): {newId}
Conta que usei até agora: {oldId}
Contratos (License IDs): {licenseIds}
Nuvem dos contratos: {cloud}

Isso fica em {billing} > {yourProducts} > {vlTab} > {manageVlRoleAssignments} > {assignUsersToContracts}. É preciso fazer isso no centro de administração da nuvem em que estão os contratos. Por favor, dê à nova conta as mesmas funções da antiga. Instruções da Microsoft: {link:sign-in-article}

Pode levar até duas horas para funcionar. Eu aviso se a marca sumiu.

Agradeço desde já
{yourName}`,
    },
    'check-safe-links': {
      title: 'Pedir à TI que verifique os links seguros',
      subject:
        'Links para o centro de administração do Microsoft 365 vão parar no Azure: verificar Safe Links',
      body: `Olá,

Quando abro em um e-mail um link para o centro de administração do Microsoft 365, vou parar em uma página do Azure e não chego ao licenciamento por volume. Segundo a Microsoft, a causa está na nossa própria proteção de e-mail, e o suporte de licenciamento por volume da Microsoft não pode mudá-la.

Assunto do e-mail: {mailSubject}
Página em que fui parar: {landedAt}
Página a que eu deveria chegar: {link:admin-center}

Você poderia verificar a lista de links nas políticas de links seguros (Safe Links) do Microsoft Defender que se aplicam a mim? Instruções: {link:safe-links-policies}

Se precisar de ajuda com essas configurações, quem cuida disso é o suporte técnico da Microsoft: {link:technical-support-request}

Agradeço desde já
{yourName}`,
    },
    'take-over-directory': {
      title: 'Pedir à TI que assuma o diretório',
      subject: 'Pedido para assumir o diretório não gerenciado do Microsoft Entra de {domain}',
      body: `Olá,

Minha conta pertence a um diretório não gerenciado (de autoatendimento) do Microsoft Entra do nosso domínio de e-mail. O licenciamento por volume no centro de administração do Microsoft 365 só funciona com uma conta que a nossa organização gerencia.

Domínio: {domain}
Endereço com que entro: {signInId}

Você poderia assumir esse diretório? Para isso, é preciso um registro TXT no DNS do domínio, como prova de que ele é nosso. Instruções: {link:take-over-directory}

Se já houver uma conta gerenciada para mim, por favor, informe qual é; nesse caso, isto pode esperar.

Agradeço desde já
{yourName}`,
    },
    'managed-account': {
      title: 'Pedir à TI uma conta gerenciada',
      subject: 'Que conta gerenciada posso usar para o licenciamento por volume?',
      body: `Olá,

Para o licenciamento por volume no centro de administração do Microsoft 365, preciso de uma conta que a nossa organização gerencie no Microsoft Entra. Com a conta atual, não consigo entrar.

Conta que tentei: {signInId}
Nuvem em que preciso dela: {cloud}

Você poderia verificar três coisas?
1. Esta conta é membro do nosso próprio locatário ou é um convidado, uma conta não gerenciada (de autoatendimento) ou uma conta pessoal da Microsoft?
2. Ela foi excluída e criada de novo?
3. Se ela não servir, que conta do nosso locatário posso usar, ou você pode criar uma? Ela não precisa de licença.

Por favor, envie o endereço exato de entrada; vou passá-lo ao administrador dos contratos.

Agradeço desde já
{yourName}`,
    },
    'confirm-accounts': {
      title: 'Pedir ao cliente que confirme contas',
      subject: 'Por favor, confirme as contas corporativas para o seu contrato da Microsoft: {occasion}',
      body: `Olá,

Escrevemos sobre: {occasion}. A Microsoft só aceita contas corporativas ou de estudante para as pessoas indicadas no contrato. Isso protege suas licenças contra estranhos. Uma conta que falte ou que esteja na nuvem errada da Microsoft atrasaria o pedido.

Por favor, responda até: {replyBy}

Precisamos de:
1. Os endereços com que entram o Notices Contact e o Online Administrator, que são obrigatórios, e o Online Services Manager, que recomendamos.
2. A confirmação de que cada conta é gerenciada pela sua organização, está em uso e não é uma conta pessoal.
3. A nuvem do seu locatário da Microsoft: comercial, GCC, GCC High ou DoD.

{addresses}

Sua equipe de TI pode informar isso e criar uma conta que falte sem comprar licença.

Teremos prazer em verificar os endereços com você antes de qualquer envio.

Atenciosamente
{yourName}`,
    },
    'forward-invitation': {
      title: 'Pedir que encaminhem o convite',
      subject: 'Pedido de encaminhamento dos e-mails da Microsoft sobre licenciamento por volume',
      body: `Olá,

A Microsoft enviou e-mails sobre o nosso licenciamento por volume a esta caixa de correio: {agreementMail}. Eu cuido das licenças e preciso desses e-mails para entrar.

Você poderia encaminhar para mim todos os e-mails com um destes assuntos?
- {mailWelcome}
- {mailRegistered}

Eles vêm de microsoft-noreply@microsoft.com; por favor, veja também a pasta de lixo eletrônico. Não abra os links, para que o registro seja feito com a minha conta.

Agradeço desde já
{yourName}`,
    },
    successor: {
      title: 'Escrever ao sucessor',
      subject: 'Licenciamento por volume: você assume a administração no meu lugar',
      body: `Olá,

Você assume, no meu lugar, a administração do nosso licenciamento por volume da Microsoft. Dei à sua conta a função {roleAdministrator}:

Sua conta: {successorId}
Contratos (License IDs): {licenseIds}

Por favor, faça o seguinte:
1. Entre com esta conta: {link:admin-center} (os contratos no GCC High e no DoD têm endereços próprios).
2. Abra {billing} > {yourProducts} > {vlTab} e confira se todos os contratos da lista estão lá. Pode levar até duas horas, e até dez no caso de contratos novos.
3. Depois, remova minha função: {manageVlRoleAssignments} > {viewAccess} ao lado do meu nome, desmarque as funções de cada contrato, {verifyAndSaveChanges}.
4. Adicione um segundo administrador, para que ninguém fique sem acesso mais tarde.

Instruções da Microsoft: {link:manage-roles}

Por favor, avise quando terminar.

Agradeço desde já
{yourName}`,
    },
  },
  fields: {
    signInId: 'Endereço com que entro (Microsoft Entra ID)',
    oldId: 'Endereço de entrada antigo',
    newId: 'Novo endereço de entrada (Microsoft Entra ID)',
    successorId: 'Endereço de entrada do sucessor',
    agreementMail: 'Endereço de e-mail indicado no contrato',
    licenseIds: 'Números dos contratos (License IDs)',
    package: 'Número do contrato ou ID do pacote',
    role: 'Função',
    cloud: 'Nuvem',
    domain: 'Domínio de e-mail',
    mailSubject: 'Assunto do e-mail',
    expectedAt: 'Aonde o link deveria levar',
    landedAt: 'Página em que ele foi parar',
    occasion: 'Motivo, por exemplo uma renovação',
    replyBy: 'Resposta até',
    addresses: 'Endereços já conhecidos (um por linha)',
    effectiveDate: 'Precisa entrar em vigor em',
    yourName: 'Seu nome',
    problem: 'O que foi feito e o que aconteceu',
    urgency: 'Por que é urgente',
    screenshot: 'Captura de tela da mensagem em anexo',
    recreated: 'A conta foi excluída e criada de novo',
    contactChange: 'O parceiro registrou a alteração dos dados de contato',
    validated: 'A conta foi verificada no VL Central ou no portal de administração do Entra',
    cloudConfirmed: 'A nuvem da conta é a mesma do cliente',
  },
  problems: {
    missing: 'Ainda falta.',
    'too-long': 'Está longo demais.',
    'not-an-address': 'Isto não é um endereço de e-mail. Ele tem a forma nome@example.com.',
    'not-a-date': 'Isto não é uma data.',
    'same-ids': 'O endereço antigo e o novo são iguais.',
    'personal-address':
      'Parece um endereço pessoal. O licenciamento por volume precisa de uma conta corporativa ou de estudante.',
    'unusual-number':
      'Compare com o contrato: esses números costumam ter só algarismos, ou algumas letras na frente.',
  },
  cases: {
    'new-profile': {
      title: 'Novo perfil de licenciamento por volume',
      request:
        'Por favor, criem um novo perfil de licenciamento por volume para o novo endereço de entrada abaixo.',
    },
    recreated: {
      title: 'Conta excluída e criada de novo',
      request:
        'Minha conta foi excluída e criada de novo. O perfil de licenciamento por volume ainda pertence à antiga. Por favor, liguem-no à conta atual.',
    },
    'no-admin': {
      title: 'Nenhum administrador restante',
      request:
        'O contrato não tem nenhum administrador que possa me adicionar. Por favor, criem um novo perfil de licenciamento por volume para o meu endereço de entrada.',
    },
    'no-admin-enterprise': {
      title: 'Nenhum administrador restante (Enterprise Agreement)',
      request:
        'O registro não tem nenhum administrador que possa me adicionar. Por favor, deem acesso ao meu endereço de entrada.',
    },
    'not-approved': {
      title: 'Organização não aprovada',
      request:
        'No contrato abaixo, o centro de administração informa que a organização não foi aprovada. Por favor, verifiquem isso.',
    },
    general: {
      title: 'Sem acesso ao licenciamento por volume',
      request:
        'Não consigo chegar aos meus contratos de licenciamento por volume no centro de administração do Microsoft 365. Por favor, ajudem-me.',
    },
    technical: {
      title: 'Links de e-mails vão parar no Azure',
      request:
        'Nos e-mails, os links para o centro de administração do Microsoft 365 vão parar em uma página do Azure. Por favor, ajudem-nos com as configurações de links seguros (Safe Links).',
    },
    'vl-central': {
      title: 'Pacote retido no VL Central',
      request:
        'O pacote abaixo continua retido, embora as contas dos contatos tenham sido verificadas. Por favor, liberem-no.',
    },
  },
  confirmed: 'Sim',
  missing: 'Ainda falta',
  summary: {
    title: 'Resumo: acesso ao licenciamento por volume',
    made: 'Feito em',
    extension: 'Versão do guia',
    language: 'Idioma',
    seen: 'O que foi visto',
    nothingSeen: 'Nenhum erro conhecido.',
    certain: 'certo',
    possible: 'não é certo',
    way: 'Como a guia do navegador chegou lá',
    hosts: {
      'admin-center': 'centro de administração',
      'sign-in': 'entrada',
      'safe-links': 'links seguros (Safe Links)',
      azure: 'Azure',
      vlsc: 'VLSC desativado',
    },
    place: 'Lugar no guia',
    code: 'Código',
    shareCode: 'Código deste lugar',
    answers: 'Respostas',
    notSolved: 'Ainda não resolvido',
    steps: 'Etapas',
    done: 'feito',
    open: 'a fazer',
    personal: 'Dados pessoais',
    kinds: { domain: 'Domínio', name: 'Nome', address: 'Endereço' },
    removed: '[omitido]',
  },
  colon: ': ',
} satisfies HandoverWords;
