package org.xter.studio.edition;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Target;
import org.xter.model.edition.TargetFormat;
import org.xter.studio.edition.field.FieldGroup;
import org.xter.studio.edition.field.FieldHost;
import org.xter.studio.edition.field.FieldTexts;
import org.xter.studio.edition.field.PartTable;
import org.xter.studio.ui.look.Icon;

/** The sections of the overview, for the page and for its rehearsal. */
final class OverviewSections {
    private OverviewSections() {}

    static FieldGroup identity(FieldHost host, Composite column) {
        return new FieldGroup(
                        host, PageLayout.section(host.toolkit(), column, Messages.identity, Messages.identityAbout), 2)
                .addWide(Literals.IDENTITY__TITLE, Literals.EDITION__IDENTITY)
                .add(Literals.IDENTITY__NAME, Literals.EDITION__IDENTITY)
                .add(Literals.IDENTITY__VERSION, Literals.EDITION__IDENTITY)
                .add(Literals.IDENTITY__VENDOR, Literals.EDITION__IDENTITY)
                .add(Literals.IDENTITY__KIND, Literals.EDITION__IDENTITY)
                .addWide(Literals.IDENTITY__PRODUCT, Literals.EDITION__IDENTITY)
                .add(Literals.IDENTITY__EPOCH, Literals.EDITION__IDENTITY)
                .addWide(Literals.IDENTITY__DESCRIPTION, Literals.EDITION__IDENTITY);
    }

    static FieldGroup hardware(FieldHost host, Composite column) {
        return new FieldGroup(
                        host, PageLayout.section(host.toolkit(), column, Messages.hardware, Messages.hardwareAbout), 2)
                .add(Literals.HARDWARE__PROFILE, Literals.EDITION__HARDWARE)
                .add(Literals.HARDWARE__CPUS, Literals.EDITION__HARDWARE)
                .add(Literals.MEMORY__MINIMUM, Literals.EDITION__HARDWARE, Literals.HARDWARE__MEMORY)
                .add(Literals.MEMORY__RECOMMENDED, Literals.EDITION__HARDWARE, Literals.HARDWARE__MEMORY)
                .addWide(Literals.HARDWARE__FIRMWARE, Literals.EDITION__HARDWARE);
    }

    static PartEditor targets(FieldHost host, Composite column) {
        Composite section = PageLayout.section(host.toolkit(), column, Messages.targets, Messages.targetsAbout);
        PartTable table = new PartTable(host, Literals.EDITION__TARGETS, Icon.IMAGE, () -> newTarget(host))
                .column(
                        FieldTexts.label(Literals.TARGET__FORMAT),
                        3,
                        part -> FieldTexts.choice(Literals.TARGET_FORMAT, ((Target) part).getFormat()))
                .column(FieldTexts.label(Literals.TARGET__NAME), 3, part -> ((Target) part).getName())
                .column(
                        FieldTexts.label(Literals.TARGET__SIZE),
                        2,
                        part -> ((Target) part).isSetSize()
                                ? ((Target) part).getSize().toString()
                                : "")
                .create(section);
        return new PartEditor(host, table, new FieldGroup(host, section, 2).addAll(Literals.TARGET));
    }

    private static Target newTarget(FieldHost host) {
        Target made = EditionFactory.eINSTANCE.createTarget();
        List<TargetFormat> taken = host.document().edition().getTargets().stream()
                .map(Target::getFormat)
                .toList();
        made.setFormat(TargetFormat.VALUES.stream()
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElse(TargetFormat.RAW));
        return made;
    }
}
