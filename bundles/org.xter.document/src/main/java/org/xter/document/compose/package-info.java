/** What users do on the composition of an edition: services and what they wait for, layers, packages, files, ports. */
package org.xter.document.compose;
