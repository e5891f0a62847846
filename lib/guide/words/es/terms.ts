import type { TermId } from '../../../facts/screen-names.ts';

/**
 * Only names that Microsoft's own Spanish texts show. What isn't here has no published Spanish name and is
 * shown in English, because a name of our own making couldn't be found on any screen.
 */
export default {
  adminCenter: 'Centro de administración de Microsoft 365',
  billing: 'Facturación',
  yourProducts: 'Sus productos',
  vlTab: 'Licencias por volumen',
  showAll: 'Mostrar todo',
  helpSupport: 'Ayuda y soporte técnico',
  licenses: 'Licencias',
  contracts: 'Contratos',
  tileWork: 'Cuenta profesional o educativa',
  tilePersonal: 'Cuenta personal',
  adminTile: 'Administrador',
  next: 'Siguiente',
  yesBecomeAdmin: 'Sí, quiero ser el administrador',
  nowAdmin: 'Ahora es el administrador',
  goToAdminCenter: 'Ir al centro de administración',
} satisfies Partial<Record<TermId, string>>;
