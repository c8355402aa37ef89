// SPDX-License-Identifier: EPL-2.0
/**
 * Where places are, out of data that are shipped: {@link org.liaison.map.Atlas} places the addresses of France by commune and post
 * code and those of other countries by city, and has the outlines of all countries. Nothing here asks a network.
 */
package org.liaison.map;
