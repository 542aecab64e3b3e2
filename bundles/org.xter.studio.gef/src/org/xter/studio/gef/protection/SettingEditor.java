package org.xter.studio.gef.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.diagram.text.Words;
import org.xter.document.protection.AddUnlock;
import org.xter.document.protection.Containers;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.KeyDerivation;
import org.xter.model.edition.ProtectedContainer;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.part.ElementPart;

/** Opens the list a setting is chosen from, right below it. */
final class SettingEditor extends DirectEditManager {
    private final ProtectedContainer container;
    private final EStructuralFeature setting;

    SettingEditor(ElementPart part, ProtectedContainer container, EStructuralFeature setting) {
        super(part, ChoiceEditor.class, editor -> place((ChoiceEditor) editor, part));
        this.container = container;
        this.setting = setting;
    }

    private static void place(ChoiceEditor editor, ElementPart part) {
        org.eclipse.draw2d.geometry.Rectangle entry =
                ElementFigure.rectangle(part.element().bounds());
        part.picture().translateToAbsolute(entry);
        org.eclipse.swt.graphics.Point size = editor.size();
        int room = part.getViewer().getControl().getSize().y;
        int below = entry.bottom() + 2;
        int top = below + size.y <= room ? below : Math.max(0, entry.y - 2 - size.y);
        editor.getControl().setBounds(entry.x, top, Math.max(entry.width, size.x), size.y);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new ChoiceEditor(composite, choices(), setting == Literals.ENCRYPTION__UNLOCK);
    }

    private List<Choice> choices() {
        Words words = Words.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
        EAttribute attribute = Contents.chosen(setting);
        List<Choice> result = new ArrayList<>();
        for (EEnumLiteral each : ((EEnum) attribute.getEAttributeType()).getELiterals()) {
            Enumerator value = each.getInstance();
            result.add(new Choice(value, words.of((Enum<?>) value), note(value)));
        }
        return result;
    }

    private String note(Object value) {
        Optional<ProtectedContainer> other = Containers.other(container);
        if (setting == Literals.ENCRYPTION__CIPHER
                && other.filter(each -> each.getCipher() == value).isPresent()) {
            return Messages.sameCipher;
        }
        return setting == Literals.ENCRYPTION__HOLDER
                        && other.filter(each -> Containers.holder(each) == value)
                                .isPresent()
                ? Messages.sameHolder
                : "";
    }

    private List<?> now() {
        if (setting == Literals.ENCRYPTION__CIPHER) {
            return List.of(container.getCipher());
        }
        if (setting == Literals.ENCRYPTION__HOLDER) {
            return List.of(Containers.holder(container));
        }
        if (setting == Literals.ENCRYPTION__UNLOCK) {
            return AddUnlock.methods(container);
        }
        KeyDerivation derivation = container.getKeyDerivation();
        return List.of(derivation == null ? DerivationFunction.ARGON2ID : derivation.getFunction());
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(now());
    }

    @Override
    protected void bringDown() {
        Control list = getCellEditor() == null ? null : getCellEditor().getControl();
        boolean focused = list != null && !list.isDisposed() && list.isFocusControl();
        super.bringDown();
        if (focused) {
            getEditPart().getViewer().getControl().setFocus();
        }
    }
}
