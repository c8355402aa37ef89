// SPDX-License-Identifier: EPL-2.0
/** Tests of the bundles that make the product, together: the rendered workbench. */
package org.liaison.product;
