import type { InterfaceWords } from '../types.ts';

export const steps: InterfaceWords['steps'] = {
  done: 'Feito',
  ticked: 'A etapa {number} está feita.',
  seen: 'Visto:',
  proofs: {
    'signed-in': 'O centro de administração está aberto.',
    'signed-in-public': 'O centro de administração de Commercial e GCC está aberto.',
    'signed-in-gcc-high': 'O centro de administração de GCC High está aberto.',
    'signed-in-dod': 'O centro de administração de DoD está aberto.',
    'signed-in-other-cloud': 'O centro de administração de outra nuvem está aberto.',
    'billing-open': 'Uma página de Cobrança (Billing) está aberta.',
    'your-products-open': 'A página Seus produtos (Your products) está aberta.',
    'vl-tab-there': 'A guia de licenciamento por volume está lá.',
    'vl-open': 'O licenciamento por volume está aberto.',
    'contracts-open': 'A página de contratos (Contracts) está aberta.',
    'assignments-open': 'A página Manage Assignments está aberta.',
    'risk-shown': 'A lista mostra a marca ACCESS AT RISK.',
    'banner-gone': 'O aviso não aparece mais nesta página.',
    'no-access-at-risk': 'Nenhuma linha desta página tem mais a marca ACCESS AT RISK.',
    'status-active': 'Nenhuma linha desta página tem mais um status diferente de Active.',
    'invitation-reset': 'Nenhuma linha desta página indica mais um convite expirado.',
    'profile-error-gone': 'A mensagem sobre o seu perfil sumiu e o centro de administração está aberto.',
  },
  surely: {
    banner: 'Se você mesmo fechou o aviso, recarregue a página para ter certeza.',
    rows: 'Só as linhas visíveis foram lidas. Remova os filtros e percorra a lista para ter certeza.',
  },
  shown: '{name} está marcado na página. O próximo clique nela remove a marca.',
  shownFirst: 'Primeiro selecione {name}, marcado na página. Depois pressione este botão de novo.',
  missing: '{name} não está nesta página.',
  why: {
    menu: 'O menu à esquerda talvez ainda esteja carregando ou esteja recolhido.',
    billing:
      'Se o menu inteiro aparece e Billing não está nele, esta conta não tem nenhuma função que o inclua.',
    products:
      'Talvez ainda esteja carregando. Se não aparecer, esta conta não tem nenhuma função que o inclua.',
    tab: 'A página talvez ainda esteja carregando. Se a guia não aparecer, esta conta não tem aqui nenhuma função de licenciamento por volume.',
    section: 'Talvez a sua função não inclua esta parte, ou a página ainda esteja carregando.',
    banner:
      'Nenhum aviso sobre acesso em risco aparece aqui: talvez esta conta não seja afetada nesta página.',
    row: 'Nenhuma linha visível oferece isto. Remova os filtros e procure a pessoa na lista.',
    'role-page': 'Só administradores de VL veem isto.',
  },
  unread:
    'Não sabemos como {name} se chama no idioma desta página e por isso não conseguimos encontrá-lo. Procure pelo sentido.',
  nothing:
    'Nem isto nem o caminho até lá aparecem nesta guia do navegador. Primeiro abra aqui o centro de administração e espere terminar de carregar.',
};
