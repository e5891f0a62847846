import type { InterfaceWords } from '../types.ts';

export const findings: InterfaceWords['findings'] = {
  'profile-setup-error': {
    title: 'Não foi possível configurar seu perfil',
    what: 'O centro de administração para aqui quando a conta com que você entrou é de um tipo que o licenciamento por volume não aceita.',
    first: 'Descubra com que tipo de conta você entrou.',
  },
  'ready-to-become-admin': {
    title: 'Pedem que você se torne o administrador de {domain}',
    what: 'Sua conta foi criada sem a TI da sua organização: ninguém gerencia ainda o diretório do seu domínio de e-mail.',
    first: 'Não aceite por conta própria. Descubra quem gerencia o domínio da sua organização.',
  },
  'azure-portal-redirect': {
    title: 'Você foi levado ao Azure, e não ao centro de administração',
    what: 'Você ia para o centro de administração e acabou em uma página do Azure; a causa conhecida é a proteção de links de e-mail da sua organização.',
    first: 'Não se inscreva em nada aqui. Continue com as perguntas abaixo.',
  },
  'missing-vl-tab': {
    title: 'Esta conta não tem a guia Licenciamento por volume',
    what: 'Você está na página certa, mas a conta com que entrou não vê nenhum contrato de licenciamento por volume.',
    first: 'Verifique se esta conta já recebeu acesso alguma vez.',
  },
  'cloud-mismatch-banner': {
    title: 'Uma conta e um contrato estão em nuvens diferentes',
    what: 'Desde 19 de janeiro de 2026, uma conta vê somente os contratos da própria nuvem, pública ou do governo; este aviso diz que algo não corresponde.',
    first: 'Indique se se trata do seu próprio acesso ou do de pessoas que você administra.',
  },
  'access-at-risk': {
    title: 'O acesso está marcado como em risco',
    what: 'A conta e o contrato com esta marca estão em nuvens diferentes; por isso, o acesso já se perdeu ou está para se perder.',
    first: 'Indique se se trata do seu próprio acesso ou do de pessoas que você administra.',
  },
  'no-permission': {
    title: 'Esta conta não tem permissão aqui',
    what: 'Você entrou, mas com uma conta que não pode ver esta página.',
    first: 'Veja no canto superior direito com qual conta você entrou.',
  },
  'personal-account': {
    title: 'Esta é uma conta pessoal',
    what: 'O centro de administração só aceita contas corporativas ou de estudante, e não contas pessoais da Microsoft.',
    first: 'Entre com a conta que sua organização deu a você.',
  },
  'account-not-found': {
    title: 'A página de entrada não conhece esta conta',
    what: 'Não existe, nesta nuvem, nenhuma conta corporativa ou de estudante com este nome.',
    first: 'Confira se o endereço foi escrito corretamente.',
  },
  'wrong-cloud': {
    title: 'Esta página de entrada é de outra nuvem',
    what: 'Sua conta existe, mas em outra nuvem da Microsoft, e não naquela em que você está entrando.',
    first: 'Use o endereço de entrada da sua própria nuvem.',
  },
  'retired-vlsc-link': {
    title: 'Este é um endereço do VLSC, já encerrado',
    what: 'O Volume Licensing Service Center foi encerrado em abril de 2024; os contratos dele estão agora no centro de administração do Microsoft 365.',
    first: 'Em vez dele, use o endereço de entrada da sua nuvem.',
  },
  'assignment-in-progress': {
    title: 'Uma função ainda está sendo atribuída',
    what: 'A alteração foi aceita e está sendo processada; enquanto isso, nada pode ser editado.',
    first: 'Aguarde até duas horas e recarregue a página.',
  },
  'assignment-failed': {
    title: 'Não foi possível atribuir uma função',
    what: 'A atribuição falhou e não foi feita.',
    first: 'Atribua a função mais uma vez.',
  },
  'invitation-sent': {
    title: 'Um convite ainda não foi aceito',
    what: 'A pessoa ainda não se registrou pelo e-mail de convite.',
    first: 'Peça à pessoa que procure o e-mail, também na pasta de lixo eletrônico.',
  },
  'invitation-expired': {
    title: 'Um convite expirou',
    what: 'A pessoa não aceitou o convite a tempo.',
    first: 'Redefina o convite.',
  },
  'user-not-found': {
    title: 'Um usuário não está no seu locatário',
    what: 'A conta da pessoa não está no diretório da sua organização.',
    first: 'Confira o endereço de entrada com o seu administrador de TI.',
  },
  'invalid-wsa': {
    title: 'O VL Central recusou esta conta',
    what: 'O endereço não é de uma conta corporativa ou de estudante válida na nuvem do contrato.',
    first: 'Confira se há erros de digitação no endereço.',
  },
};
