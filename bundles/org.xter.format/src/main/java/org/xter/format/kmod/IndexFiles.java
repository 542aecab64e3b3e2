package org.xter.format.kmod;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xter.report.ProblemException;

/** The index files of a kernel's modules, byte by byte those of kmod 30. */
final class IndexFiles {
    private static final int SYMBOL_BUCKETS = 2048;

    private final List<KernelModule> modules;
    private final List<List<Integer>> dependencies;
    private final Map<String, Integer> owners;
    private final BuiltinModules builtin;

    /**
     * Takes what the files tell.
     *
     * @param modules in their order, to which all numbers refer
     * @param dependencies for each module all it depends on, in the order of {@code modules.dep}
     * @param owners symbol to the module that offers it
     */
    IndexFiles(
            List<KernelModule> modules,
            List<List<Integer>> dependencies,
            Map<String, Integer> owners,
            BuiltinModules builtin) {
        this.modules = modules;
        this.dependencies = dependencies;
        this.owners = owners;
        this.builtin = builtin;
    }

    /** File name to content. */
    Map<String, byte[]> all() throws ProblemException {
        Map<String, byte[]> files = new TreeMap<>();
        putDependencies(files);
        putAliases(files);
        putSymbols(files);
        putBuiltin(files);
        StringBuilder soft = new StringBuilder("# Soft dependencies extracted from modules themselves.\n");
        StringBuilder devices = new StringBuilder("# Device nodes to trigger on-demand module loading.\n");
        for (KernelModule module : modules) {
            module.values("softdep").forEach(each -> soft.append("softdep ")
                    .append(module.name())
                    .append(' ')
                    .append(each)
                    .append('\n'));
            DeviceName.of(module).ifPresent(line -> devices.append(line).append('\n'));
        }
        files.put("modules.softdep", text(soft));
        files.put("modules.devname", text(devices));
        return files;
    }

    private void putDependencies(Map<String, byte[]> files) throws ProblemException {
        StringBuilder text = new StringBuilder();
        ModuleIndex index = new ModuleIndex();
        for (int i = 0; i < modules.size(); i++) {
            StringBuilder line = new StringBuilder(modules.get(i).path()).append(':');
            for (int each : dependencies.get(i)) {
                line.append(' ').append(modules.get(each).path());
            }
            text.append(line).append('\n');
            index.add(modules.get(i).name(), line.toString(), i);
        }
        files.put("modules.dep", text(text));
        files.put("modules.dep.bin", index.bytes());
    }

    private void putAliases(Map<String, byte[]> files) throws ProblemException {
        StringBuilder text = new StringBuilder("# Aliases extracted from modules themselves.\n");
        ModuleIndex index = new ModuleIndex();
        for (int i = 0; i < modules.size(); i++) {
            String name = modules.get(i).name();
            for (String alias : modules.get(i).values("alias")) {
                text.append("alias ").append(alias).append(' ').append(name).append('\n');
                Optional<String> key = AliasPattern.normalise(alias);
                if (key.isPresent()) {
                    index.add(key.get(), name, i);
                }
            }
        }
        files.put("modules.alias", text(text));
        files.put("modules.alias.bin", index.bytes());
    }

    private void putSymbols(Map<String, byte[]> files) throws ProblemException {
        StringBuilder text = new StringBuilder("# Aliases for symbols, used by symbol_request().\n");
        ModuleIndex index = new ModuleIndex();
        List<String> symbols = new ArrayList<>(owners.keySet());
        symbols.sort(NameHash.order(SYMBOL_BUCKETS));
        for (String symbol : symbols) {
            int owner = owners.get(symbol);
            String name = modules.get(owner).name();
            text.append("alias symbol:").append(symbol).append(' ').append(name).append('\n');
            index.add("symbol:" + symbol, name, owner);
        }
        files.put("modules.symbols", text(text));
        files.put("modules.symbols.bin", index.bytes());
    }

    private void putBuiltin(Map<String, byte[]> files) throws ProblemException {
        ModuleIndex names = new ModuleIndex();
        for (String name : builtin.names()) {
            names.add(name, "", 0);
        }
        files.put("modules.builtin.bin", names.bytes());
        ModuleIndex aliases = new ModuleIndex();
        for (Map.Entry<String, String> alias : builtin.aliases()) {
            Optional<String> key = AliasPattern.normalise(alias.getKey());
            if (key.isPresent()) {
                aliases.add(key.get(), alias.getValue(), 0);
            }
        }
        files.put("modules.builtin.alias.bin", builtin.hasInformation() ? aliases.bytes() : new byte[0]);
    }

    private static byte[] text(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
