package org.xter.model.rules;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Paths on the device are absolute. */
final class AbsolutePath extends Rule {
    private static final List<EAttribute> PATHS = List.of(
            EditionPackage.Literals.FILE_ENTRY__PATH,
            EditionPackage.Literals.VOLUME__PATH,
            EditionPackage.Literals.PARTITION__MOUNT,
            EditionPackage.Literals.USER__HOME,
            EditionPackage.Literals.USER__SHELL);

    AbsolutePath() {
        super(
                "edition.absolute-path",
                Severity.ERROR,
                "Paths in the running system begin at its root and lead straight to their place.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition()).forEach(object -> {
            for (EAttribute feature : PATHS) {
                if (feature.getEContainingClass().isInstance(object) && object.eIsSet(feature)) {
                    String path = (String) object.eGet(feature);
                    if (!isClean(path)) {
                        findings.add(
                                object,
                                feature,
                                "'" + path + "' is no absolute path",
                                "Begin with '/' and leave out '.', '..', doubled slashes and a slash at the end.");
                    }
                }
            }
        });
    }

    private static boolean isClean(String path) {
        if (path.equals("/")) {
            return true;
        }
        if (!path.startsWith("/") || path.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        for (String name : path.substring(1).split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
