package org.xter.runtime.system;

import java.util.List;

/**
 * What an edition wants of the running system beside its packages and its own files.
 *
 * @param identity what the system calls itself
 * @param hostname the machine's name
 * @param accounts people and roles
 * @param services the designated services, in the order of the edition
 * @param interfaces network cards with a role
 * @param nameServers name servers used where no card brings some
 * @param timezone an IANA zone name; empty leaves what the packages say
 * @param locale a locale name; empty leaves what the packages say
 * @param containerB how container B is opened, where services lie in it
 */
public record DeviceSystem(
        EditionIdentity identity,
        String hostname,
        List<UserAccount> accounts,
        List<ServiceUnits> services,
        List<NetworkInterface> interfaces,
        List<String> nameServers,
        String timezone,
        String locale,
        ContainerB containerB) {
    public DeviceSystem {
        accounts = List.copyOf(accounts);
        services = List.copyOf(services);
        interfaces = List.copyOf(interfaces);
        nameServers = List.copyOf(nameServers);
    }

    /**
     * What differs in opening container B.
     *
     * @param bornHere whether it is made on the device, empty, at the first unlock
     * @param keyFile whether a key file on a stick may open it
     */
    public record ContainerB(boolean bornHere, boolean keyFile) {
        /** Delivered with the release, opened by passphrases alone. */
        public static final ContainerB DELIVERED = new ContainerB(false, false);
    }
}
