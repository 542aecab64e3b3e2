/** Starts what was exported in a virtual machine: QEMU or VirtualBox is found, told what to be, started and stopped. */
package org.xter.engine.vm;
