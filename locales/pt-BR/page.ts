import type { InterfaceWords } from '../types.ts';

export const page: InterfaceWords['page'] = {
  why: 'Por que chegamos a isso?',
  signals: {
    text: 'A página mostra esta mensagem:',
    label: 'Há linhas de uma lista desta página com a marca:',
    links: 'Uma mensagem da página reúne estes links:',
    'sign-in': 'A página de entrada informa:',
    'missing-tab':
      'A página terminou de carregar, suas guias ficaram iguais por 15 segundos e nenhuma é “Licenciamento por volume”.',
    journey: 'Isso aparece no caminho que esta guia percorreu: veja abaixo como ela chegou aqui.',
  },
  place: 'Onde',
  since: 'Desde',
  innerFrame: 'um quadro dentro da página',
  rows: 'Linhas nesta página: {count}',
  clouds: {
    public: 'A página informa a nuvem da conta: a pública (Comercial, GCC).',
    'us-government': 'A página informa a nuvem da conta: governo dos EUA (GCC High, DoD).',
    china: 'A página informa a nuvem da conta: China (21Vianet).',
  },
  showMe: 'Mostrar na página',
  shown: 'Marcado na página. O próximo clique nela remove a marca.',
  notShown: 'Não está mais na página.',
  wrong: 'Isso está errado',
  dismissed: 'Deixado de lado nesta guia: {title}',
  restore: 'Mostrar de novo',
  reportTitle: 'Relatório para quem desenvolve esta extensão',
  report: 'Para copiar. Não contém dados pessoais; nada é enviado.',
  healthy: 'O licenciamento por volume aparece para esta conta: você já entrou.',
  journey: 'Como esta guia chegou aqui',
  kinds: {
    'admin-center': 'Centro de administração',
    'sign-in': 'Entrada',
    'safe-links': 'Proteção de links em e-mails',
    azure: 'Azure',
    vlsc: 'VLSC, desativado',
    'vl-central': 'VL Central',
  },
  unseen: 'Uma página que a extensão não vê',
  wrongStep: 'Aqui o caminho se desviou',
  sketch: 'Ajude-nos a reconhecer esta página',
  sketchHint:
    'Cria um esboço desta página para salvar e enviar a quem desenvolve esta extensão. Os textos viram pontos; não há endereço, nome nem domínio nele. Leia-o antes de salvar. Nada é enviado.',
  sketchMake: 'Fazer um esboço da página',
  sketchText: 'O esboço',
  sketchSave: 'Salvar o esboço',
  sketchFailed:
    'Não é possível fazer um esboço desta página: a extensão só pode ler o centro de administração e as páginas de entrada da Microsoft.',
};
