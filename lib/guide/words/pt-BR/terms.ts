import type { TermId } from '../../../facts/screen-names.ts';

/**
 * Only names that Microsoft's own Brazilian Portuguese texts and screens are known to show. What isn't here is
 * shown in English, because a name of our own making couldn't be found on any screen.
 */
export default {
  adminCenter: 'Centro de administração do Microsoft 365',
  billing: 'Cobrança',
  yourProducts: 'Seus produtos',
  vlTab: 'Licenciamento por volume',
  helpSupport: 'Ajuda e suporte',
  licenses: 'Licenças',
  tileWork: 'Conta corporativa ou de estudante',
  tilePersonal: 'Conta pessoal',
  adminTile: 'Administrador',
  next: 'Avançar',
  yesBecomeAdmin: 'Sim, quero ser o administrador',
  addedRecord: 'OK, adicionei o registro',
} satisfies Partial<Record<TermId, string>>;
