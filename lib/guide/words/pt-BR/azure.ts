import type { NodeWords } from '../../types.ts';

export default {
  'azure-portal-redirect': {
    title: 'Como você foi para o centro de administração?',
    body: 'Chegar ao Azure em vez dele vem, quase sempre, da proteção de links nos e-mails.',
    options: {
      'mail-link': 'Segui um link em um e-mail',
      typed: 'Digitei o endereço ou usei um favorito',
      'not-sure': 'Não tenho certeza',
    },
  },
  'azure-who': {
    title: 'Qual é o seu papel aqui?',
    body: 'Só quem cuida da segurança de e-mail na sua organização pode eliminar a causa.',
    options: {
      user: 'Só quero entrar',
      helpdesk: 'Estou ajudando alguém que quer entrar',
      'it-admin': 'Cuido do Microsoft Defender ou da nossa segurança de e-mail',
    },
  },
  'azure-user': {
    title: 'Entre pelo endereço e avise a sua TI',
    body: 'As configurações do Outlook da sua organização (Safe Links) desviam o link do e-mail. O suporte de VL da Microsoft não pode mudar isso; a sua TI pode.',
    steps: {
      'type-address':
        'Não siga o link do e-mail. Digite você mesmo o endereço do seu centro de administração. Fora do governo dos EUA, é o primeiro.',
      'open-tab': 'Entre com a sua conta corporativa e vá para {billing} > {yourProducts} > {vlTab}.',
      'ask-it': 'Peça à sua TI que verifique a lista de links seguros nas políticas do Microsoft Defender.',
    },
    verify: 'Abre-se o centro de administração, e não uma página do Azure.',
    note: 'Digitar o endereço é um conselho nosso; o artigo da Microsoft só fala da verificação pela TI. Se o e-mail for o seu primeiro convite (“{mailWelcome}”), o registro talvez ainda precise do link; peça à TI que o corrija.',
  },
  'azure-helpdesk': {
    title: 'Ajude a pessoa a entrar e informe a causa',
    body: 'O Safe Links, nas configurações de e-mail da organização, desvia o link. A conta e o contrato não precisam de correção.',
    steps: {
      'type-address':
        'Peça à pessoa que digite o endereço do centro de administração dela em vez de seguir o link do e-mail.',
      'pass-on':
        'Abra um chamado com quem gerencia o Microsoft Defender: peça que verifique a lista de links seguros nas políticas.',
      'no-vl-case':
        'Não abra um chamado no suporte de VL para isso. Ele não pode alterar as suas configurações de e-mail.',
    },
    verify: 'A pessoa vê o centro de administração, e não uma página do Azure.',
    note: 'Digitar o endereço é um conselho nosso; o artigo da Microsoft só fala da verificação pela TI.',
  },
  'azure-it': {
    title: 'Verifique o Safe Links nas suas políticas do Defender',
    body: 'Os links para o centro de administração do Microsoft 365 nos e-mails de licenciamento por volume da Microsoft precisam chegar lá. As suas configurações do Safe Links os levam ao Azure.',
    steps: {
      'open-policies': 'Abra as políticas do Safe Links no Microsoft Defender para Office 365.',
      'check-list':
        'Verifique a lista de links que se aplica à pessoa e corrija o que diz respeito ao endereço do centro de administração.',
      'try-again': 'Peça à pessoa que siga de novo o link do e-mail.',
      'get-help':
        'Se precisar de ajuda com as configurações do Outlook, abra uma solicitação de suporte técnico na Microsoft. O suporte de VL não trata disso.',
    },
    verify: 'O link do e-mail termina no centro de administração.',
    note: 'A Microsoft indica a lista de links seguros como o lugar a verificar, mas não a configuração que causa isso.',
  },
  'azure-typed': {
    title: 'Compare o endereço e tente uma janela limpa',
    body: 'Sem um link de e-mail no meio, o primeiro a verificar é o próprio endereço ou uma entrada anterior.',
    steps: {
      'compare-address':
        'Compare o que você digitou ou salvou com o endereço do seu centro de administração. portal.azure.com é outro lugar.',
      'private-window':
        'Abra uma janela privativa do navegador (InPrivate ou anônima) e, nela, o endereço certo.',
      'save-bookmark': 'Se funcionar, salve este endereço no lugar do favorito antigo.',
    },
    verify: 'Abre-se o centro de administração, e não uma página do Azure.',
    note: 'O artigo da Microsoft só trata de links em e-mails. Estas etapas são um conselho nosso.',
  },
} satisfies Record<string, NodeWords>;
