package org.xter.studio.export.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.xter.engine.vm.HypervisorKind;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.settings.StudioSettings;

/** Entries below <em>Run in VM</em> for what else can run an image here; mostly there is nothing else. */
public final class OtherPrograms extends CompoundContributionItem {
    /** What can run an image here beside what usually does. */
    public static List<HypervisorKind> installed() {
        Optional<Path> chosen = StudioSettings.machineProgram();
        HypervisorKind usual = HypervisorKind.usual(chosen, System.getenv());
        return HypervisorKind.installed(chosen, System.getenv()).stream()
                .filter(kind -> kind != usual)
                .toList();
    }

    /** The entry for one of them. */
    public static String label(HypervisorKind kind) {
        return NLS.bind(Messages.runWith, kind.title());
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return installed().stream().map(OtherPrograms::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(HypervisorKind kind) {
        CommandContributionItemParameter entry = new CommandContributionItemParameter(
                PlatformUI.getWorkbench(),
                RunHandler.COMMAND + "." + kind.word(),
                RunHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        entry.parameters = Map.of(RunHandler.WITH, kind.name());
        entry.label = label(kind);
        entry.icon = Icon.RUN.descriptor();
        return new CommandContributionItem(entry);
    }
}
