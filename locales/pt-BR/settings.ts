import type { SettingsWords } from '../types.ts';

export default {
  organization: 'Ajuda na sua organização',
  helpdesk: 'Central de suporte',
  vlAdministrator: 'Administrador de licenciamento por volume',
  partner: 'Parceiro Microsoft',
  organizationNote: 'Da sua organização',
  asBrowser: 'O mesmo do navegador',
  asOrganization: 'O que a sua organização definiu',
  cloud: 'Nuvem dos seus contratos',
  cloudHint: 'O endereço de entrada dela aparece primeiro.',
  noCloud: 'Não sei',
  organizationsCloud: 'A que a sua organização definiu: {cloud}',
  kept: 'O que fica guardado neste dispositivo',
  keptHint:
    'Nada disso é enviado. O que as suas guias mostram é esquecido quando o navegador é fechado e não está nesta lista.',
  keptKinds: {
    walks: {
      name: 'Suas respostas no guia',
      what: 'De cada guia do navegador, para você continuar de onde parou. Guardadas até a guia ser fechada, mesmo que o navegador seja fechado, por no máximo uma semana.',
    },
    contacts: {
      name: 'Sua lista de contatos',
      what: 'Os endereços verificados e os resultados dos domínios deles. Guardados por 30 dias.',
    },
    handover: {
      name: 'O que você digitou para repassar',
      what: 'Rascunhos de mensagens e de casos de suporte, de cada guia do navegador. Guardados até a guia ser fechada, mesmo que o navegador seja fechado, por no máximo 30 dias.',
    },
    unknown: {
      name: 'Outros dados',
      what: 'Guardados por outra versão desta extensão. Esta versão não os usa.',
    },
  },
  nothing: 'Nada guardado.',
  sizeAndAge: '{size}, última alteração: {moment}',
  wipe: 'Excluir',
  wipeAll: 'Excluir tudo',
  wiped: 'Excluído.',
  hosts: 'Quais páginas são verificadas',
  hostsHint: 'A extensão vê estes endereços e nenhum outro. Nada do que ela vê ali sai do navegador.',
  uses: {
    'admin-center': 'Lê a página para reconhecer problemas.',
    'sign-in': 'Lê as mensagens de erro da entrada. O que você digita não é lido.',
    'safe-links': 'Vê que uma guia passou por aqui. A página não é lida.',
    azure: 'Vê que uma guia passou por aqui. A página não é lida.',
    vlsc: 'Vê que uma guia passou por aqui. A página não é lida.',
    'vl-central':
      'Lê a página para reconhecer problemas, se você permitir. Recarregue as páginas que já estão abertas.',
  },
  allowed: 'Permitido',
  notAllowed: 'Não permitido',
  allow: 'Permitir',
  forbid: 'Deixar de permitir',
  policy: 'Definido pela sua organização',
  policyHint: 'Só a sua equipe de TI pode alterar estes valores.',
  noPolicy: 'A sua organização não definiu nada para esta extensão.',
  ignored: 'Valores ignorados',
  policyErrors: {
    'unknown-key': 'Esta configuração não existe.',
    'wrong-type': 'O valor é do tipo errado.',
    empty: 'O valor está vazio.',
    'too-long': 'O valor é longo demais.',
    'not-an-address': 'Não é um endereço de e-mail.',
    'not-a-link': 'Não é um endereço https.',
    'unknown-value': 'Esta opção não existe.',
  },
} satisfies SettingsWords;
