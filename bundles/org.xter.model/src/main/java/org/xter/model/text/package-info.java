/**
 * Edition files as text: YAML 1.2 parsed to positioned nodes, and the nodes bound to the model by the keys, types and
 * choices that the Ecore model declares. The text stays the master; nothing here writes.
 */
package org.xter.model.text;
