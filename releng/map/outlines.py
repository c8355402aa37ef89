# SPDX-License-Identifier: EPL-2.0
"""Writes the outlines of the countries: as they are around France, and with fewer points elsewhere."""
import gzip
import io
import json
import struct
import sys

source, target = sys.argv[1:3]
UNIT = 2000
# west, south, east, north: France with its neighbours, and its departments overseas
FINE = [(-6, 41, 11, 54), (-62, 14, -60.5, 17), (-55, 2, -51, 6), (55, -22, 56.2, -20.5), (44.8, -13.2, 45.5, -12.5)]

with open(f'{source}/world-atlas/countries-10m.json', encoding='utf-8') as file:
    atlas = json.load(file)
with open(f'{source}/i18n-iso-countries/codes.json', encoding='utf-8') as file:
    names = {entry[2]: entry[0] for entry in json.load(file)}
scale, shift = atlas['transform']['scale'], atlas['transform']['translate']


def tolerance(points):
    fine = any(w <= x <= e and s <= y <= n for x, y in points[:: max(1, len(points) // 20)] for w, s, e, n in FINE)
    return 0.002 if fine else 0.04


def simpler(points, limit):
    """Douglas and Peucker, without recursion; the ends stay, so that borders of neighbours still meet."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    ranges = [(0, len(points) - 1)]
    while ranges:
        first, last = ranges.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5
        far, index = 0, 0
        for i in range(first + 1, last):
            px, py = points[i]
            distance = abs(dx * (ay - py) - (ax - px) * dy) / length if length else ((px - ax) ** 2 + (py - ay) ** 2) ** 0.5
            if distance > far:
                far, index = distance, i
        if far > limit:
            keep[index] = True
            ranges += [(first, index), (index, last)]
    return [point for point, kept in zip(points, keep) if kept]


arcs = []
for arc in atlas['arcs']:
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
    arcs.append(simpler(points, tolerance(points)))


def ring(indexes):
    points = []
    for index in indexes:
        part = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += part[1:] if points else part
    return points


def area(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


def number(value):
    value = value << 1 if value >= 0 else (-value << 1) - 1
    packed = bytearray()
    while value > 127:
        packed.append(value & 127 | 128)
        value >>= 7
    packed.append(value)
    return bytes(packed)


countries = []
for shape in atlas['objects']['countries']['geometries']:
    polygons = shape['arcs'] if shape['type'] == 'MultiPolygon' else [shape['arcs']]
    # holes are countries of their own, or lakes that nobody looks for here
    rings = sorted((ring(polygon[0]) for polygon in polygons), key=area, reverse=True)
    rings = [r for i, r in enumerate(rings) if len(r) > 3 and (i == 0 or tolerance(r) < 0.01 or area(r) > 0.02)]
    if rings:
        countries.append((names.get(shape.get('id'), ''), rings))
body = bytearray(struct.pack('>i', len(countries)))
total = 0
for code, rings in sorted(countries, key=lambda c: (c[0] == 'FR', c[0])):
    name = code.encode('ascii')
    body += struct.pack('>H', len(name)) + name + number(len(rings))
    for points in rings:
        body += number(len(points))
        x = y = 0
        for lon, lat in points:
            nx, ny = round(lon * UNIT), round(lat * UNIT)
            body += number(nx - x) + number(ny - y)
            x, y = nx, ny
        total += len(points)
packed = io.BytesIO()
with gzip.GzipFile(filename='', mode='wb', fileobj=packed, compresslevel=9, mtime=0) as out:
    out.write(bytes(body))
with open(f'{target}/outlines.bin.gz', 'wb') as file:
    file.write(packed.getvalue())
print('outlines.bin.gz', len(countries), 'countries', total, 'points', len(packed.getvalue()), 'bytes')
