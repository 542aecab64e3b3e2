package org.xter.model.text;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A name that stands for another part of the edition. The name is what the file says; what it means is derived.
 *
 * @param from the object that names
 * @param feature the attribute that holds the name
 * @param index which of the attribute's values it is, from 0
 * @param name the name
 * @param type what is named
 * @param target the part with that name; empty when there is none
 */
public record Reference(
        EObject from, EAttribute feature, int index, String name, EClass type, Optional<EObject> target) {}
