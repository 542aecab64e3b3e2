/** ELF programs, libraries and kernel modules, read (System V ABI, generic ABI chapters 4 and 5). */
package org.xter.format.elf;
