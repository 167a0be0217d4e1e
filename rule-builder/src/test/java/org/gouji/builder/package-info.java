/**
 * Tests of compiling rules, and of firing what was compiled: the engine itself has no compiler to
 * test with.
 */
@NullMarked
package org.gouji.builder;

import org.jspecify.annotations.NullMarked;
