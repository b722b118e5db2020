package id.mymein.exchange.importing;

import id.mymein.exchange.ImportKind;

/** Asks once more before an import is taken back. */
record UndoPage(SheetImport at, ImportKind kind, boolean unsure) {

    String path() {
        return ImportMenu.PATH + "/" + at.id();
    }
}
