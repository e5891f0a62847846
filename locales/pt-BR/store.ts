import type { StoreWords } from '../types.ts';

export default {
  intro:
    'Não consegue entrar no licenciamento por volume no centro de administração do Microsoft 365? Este guia reconhece na página os problemas de entrada documentados, diz em palavras simples do que se trata e acompanha você até a solução documentada pela Microsoft.',
  does: 'O que ele faz',
  points: [
    'Reconhece o erro de perfil, o convite para se tornar administrador, o desvio para o Azure, a guia de licenciamento por volume ausente, as mensagens sobre a nuvem errada e outros, em inglês e japonês.',
    'Guia você passo a passo: quem precisa agir, quanto tempo leva e como ver que deu certo.',
    'Informa o endereço de entrada correto para Commercial, GCC, GCC High e DoD.',
    'Escreve as mensagens e o caso de suporte que você precisa encaminhar.',
    'Verifica a lista de contatos de um parceiro antes de uma renovação.',
    'Aparece no pop-up, ao lado da página ou em uma janela própria, em seis idiomas.',
  ],
  privacy: 'Privacidade',
  private:
    'Tudo fica no seu navegador. Nada é medido, e nenhum código é carregado de outro lugar. Só a verificação de contatos envia algo, quando você pressiona o botão: os domínios dos endereços, nunca o endereço de uma pessoa, para o serviço de entrada da Microsoft.',
  origin:
    'Gratuito, de código aberto e não feito pela Microsoft. O guia segue os artigos públicos da Microsoft nas datas que mostra. Quando o texto de uma página não está publicado, ele diz “não é certo” e pede que você compare.',
  captions: {
    found: 'Qual é o problema e o que fazer primeiro',
    steps: 'Passo a passo até a solução documentada',
    contacts: 'Antes de uma renovação: quais contatos não conseguirão entrar, e por quê',
  },
} satisfies StoreWords;
