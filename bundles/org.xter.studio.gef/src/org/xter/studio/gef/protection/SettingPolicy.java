package org.xter.studio.gef.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.xter.document.change.Change;
import org.xter.document.protection.SetCipher;
import org.xter.document.protection.SetHolder;
import org.xter.document.protection.SetKeyDerivation;
import org.xter.document.protection.SetUnlock;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.UnlockMethod;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.part.ElementPart;

/** Chooses a setting of a container where it stands. The editor's value is the list of what was chosen. */
final class SettingPolicy extends DirectEditPolicy {
    private final Contents contents;

    SettingPolicy(Contents contents) {
        this.contents = contents;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        return request.getCellEditor() != null && request.getCellEditor().getValue() instanceof List<?> values
                ? change(contents, (ElementPart) getHost(), values)
                        .<Command>map(change -> new ChangeCommand(contents.document(), change))
                        .orElse(null)
                : null;
    }

    /** What choosing some values does to the edition. */
    static Optional<Change> change(Contents contents, ElementPart part, List<?> values) {
        Optional<EStructuralFeature> setting = contents.setting(part.element());
        if (setting.isEmpty()
                || !(contents.part(part.element()).orElse(null) instanceof ProtectedContainer container)) {
            return Optional.empty();
        }
        if (setting.get() == Literals.ENCRYPTION__UNLOCK) {
            Set<UnlockMethod> methods =
                    values.stream().map(UnlockMethod.class::cast).collect(Collectors.toUnmodifiableSet());
            return Optional.of(new SetUnlock(container, methods));
        }
        return values.stream().findFirst().map(value -> switch (value) {
            case Cipher cipher -> new SetCipher(container, cipher);
            case KeyHolder holder -> new SetHolder(container, holder);
            case DerivationFunction function -> SetKeyDerivation.of(container, function);
            default -> null;
        });
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The list shows it; the entry shows what holds until something is chosen.
    }
}
