/** Starts what was exported in a virtual machine: QEMU is found, told what to be, started and stopped. */
package org.xter.engine.vm;
