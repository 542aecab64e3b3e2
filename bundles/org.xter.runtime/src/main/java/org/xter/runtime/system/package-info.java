/**
 * Stage C: what of a running system comes from the edition and not from a package. Records say what the edition wants;
 * {@link org.xter.runtime.system.SystemAssembly} turns them and the packages' tree into the finished tree, with the
 * reason of every file.
 */
package org.xter.runtime.system;
