package org.xter.studio.edition.packages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.search.PackageCatalog;
import org.xter.debian.search.PackageRecord;
import org.xter.diagram.look.Tone;
import org.xter.document.Troubles;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.LockState;
import org.xter.report.ProblemException;
import org.xter.studio.ui.build.Amounts;

/** All that is known of one package. */
final class DetailsPart {
    private final LinkedText text;
    private final Troubles troubles;
    private final Consumer<String> show;
    private final Consumer<String> graph;
    private final Runnable describe;

    /**
     * @param troubles is told of damaged lists
     * @param show shows another package
     * @param graph shows the graph around a package of the edition
     * @param describe fetches long descriptions
     */
    DetailsPart(Composite parent, Troubles troubles, Consumer<String> show, Consumer<String> graph, Runnable describe) {
        this.text = new LinkedText(parent, SWT.V_SCROLL | SWT.BORDER);
        this.troubles = troubles;
        this.show = show;
        this.graph = graph;
        this.describe = describe;
    }

    Control control() {
        return text.widget();
    }

    void showNothing() {
        text.clear().secondary(Messages.detailsEmpty).show();
    }

    /** Shows a package; what the lists do not say is said to be unknown. */
    void show(String name, Optional<PackageCatalog> catalog, AskedPackages asked, LockState lock) {
        text.clear().bold(name);
        Optional<PackageRecord> record = record(name, catalog);
        record.ifPresent(each -> text.plain("  " + each.synopsis()));
        text.plain("\n");
        standing(name, asked, lock);
        if (lock.closure().flatMap(each -> each.get(name)).isPresent()) {
            text.link(Messages.showGraph, () -> graph.accept(name)).plain("\n");
        }
        if (record.isPresent()) {
            known(record.get());
        } else if (catalog.isPresent()) {
            text.secondary(NLS.bind(Messages.detailsNotKnown, name));
        }
        text.show();
        text.widget().setTopPixel(0);
    }

    private Optional<PackageRecord> record(String name, Optional<PackageCatalog> catalog) {
        try {
            return catalog.isEmpty() ? Optional.empty() : catalog.get().get(name);
        } catch (ProblemException e) {
            troubles.report(e.problems().get(0), e);
            return Optional.empty();
        }
    }

    private void standing(String name, AskedPackages asked, LockState lock) {
        List<String> places = asked.wanting(name).stream()
                .map(each -> Places.text(each.place()))
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            text.toned(NLS.bind(Messages.askedForIn, String.join(", ", places)), Tone.OK)
                    .plain("\n");
        } else if (!asked.excluding(name).isEmpty()) {
            text.toned(Messages.isExcluded, Tone.WARNING).plain("\n");
        } else {
            lock.closure().flatMap(each -> each.get(name)).ifPresent(each -> text.secondary(
                            NLS.bind(Messages.comesAlong, each.layer()))
                    .plain("\n"));
        }
    }

    private void known(PackageRecord record) {
        text.plain("\n");
        record.description().ifPresentOrElse(words -> text.plain(words.strip() + "\n\n"), () -> text.secondary(
                        Messages.detailsNoDescription + " ")
                .link(Messages.fetchDescriptions, describe)
                .plain("\n\n"));
        String suite = record.component().isEmpty() ? record.suite() : record.suite() + " " + record.component();
        line(Messages.columnVersion, record.version() + "  (" + suite + ")");
        line(Messages.detailsSize, Amounts.bytes(record.size()));
        line(
                Messages.detailsInstalled,
                record.installedSize() > 0 ? Amounts.bytes(record.installedSize()) : Messages.unknown);
        line(Messages.detailsSection, record.section());
        line(Messages.detailsArchitecture, record.architecture());
        line(Messages.detailsSource, record.source());
        if (!record.homepage().isEmpty()) {
            text.secondary(Messages.detailsHomepage + ": ")
                    .link(record.homepage(), () -> Program.launch(record.homepage()))
                    .plain("\n");
        }
        relations(Messages.detailsDepends, record.preDepends(), record.depends());
        relations(Messages.detailsRecommends, record.recommends(), List.of());
        relations(Messages.detailsSuggests, record.suggests(), List.of());
        if (!record.otherVersions().isEmpty()) {
            line(
                    Messages.detailsOther,
                    String.join(
                            ", ",
                            record.otherVersions().stream()
                                    .map(each -> each.version() + " (" + each.suite() + ")")
                                    .toList()));
        }
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            text.secondary(label + ": ").plain(value + "\n");
        }
    }

    private void relations(String label, List<Alternatives> first, List<Alternatives> more) {
        if (first.isEmpty() && more.isEmpty()) {
            return;
        }
        text.secondary(label + ": ");
        boolean begun = false;
        for (List<Alternatives> all : List.of(first, more)) {
            for (Alternatives each : all) {
                text.plain(begun ? ", " : "");
                begun = true;
                alternatives(each);
            }
        }
        text.plain("\n");
    }

    private void alternatives(Alternatives each) {
        boolean begun = false;
        for (Relation relation : each.relations()) {
            text.plain(begun ? " | " : "");
            begun = true;
            String words = relation.toString();
            String rest = words.startsWith(relation.name())
                    ? words.substring(relation.name().length())
                    : "";
            text.link(relation.name(), () -> show.accept(relation.name())).secondary(rest);
        }
    }
}
