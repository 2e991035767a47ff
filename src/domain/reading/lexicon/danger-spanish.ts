// Threats and signs of self-harm in Spanish beyond those of spanish.ts, and the turns that only sound so. Written as
// there: plain letters without accents, in the Spanish of Spain, Mexico and the River Plate.

import type { CueGroup } from './notation';

export const DANGER_SPANISH: readonly CueGroup[] = [
  {
    kind: 'threat-of-violence',
    frustrated: 1,
    angry: 1.5,
    abusive: 1.3,
    topics: ['threat_of_violence'],
    negated: 'keep',
    phrases: `
      (le|les|te|os|lo|los|la) (|voy a |vamos a |va a )(parto|rompo|reviento|corto|quiebro|partir|romper|reventar|cortar|
        quebrar|destrozo|destrozar|vuelo|volar|arranco|arrancar) (|toda )(la|las|el|los) (cara|jeta|boca|piernas|pierna|cabeza|
        cuello|garganta|huesos|brazos|dientes|madre|sesos|nariz|mandibula|vidrios|ventanas|cristales);
      (voy|vamos|ire|iremos|vengo|volvere|voy a ir|voy a volver|llego|ir|vuelvo|esperar|espero) … con (un|una|mi|el|la|unos|mis)
        (arma|pistola|cuchillo|bate|machete|rifle|gasolina|escopeta|martillo|navaja|fierro|revolver|palo|tubo|amigos|primos|
        hermanos|cuchilla|hacha|bidon); a (machetazos|balazos|tiros|cuchillazos|palazos|golpes|puñaladas|navajazos|trompadas|
        batazos|patadas); (tengo|llevo|traigo|compre|cargo|consegui) (|ya )(un|una|mi|la) (arma|pistola|escopeta|rifle|revolver|
        machete|bomba|navaja) (|y|para|cargada|lista|en|con|a); (usar|usarla|usarlo|dispararles|dispararte) (contra|con (ustedes|
        vosotros|alguno|alguien)); (se|sabemos|ya se|averigue|averiguamos|encontre|tengo) (|(bien|exactamente) |muy bien )(donde|tu direccion|su direccion|a que hora|en que|por donde|que coche|cual es tu) (vives|viven|vive|trabajas|trabajan|trabaja|estacionas|aparcas|sales|salen|sale|entra|duermes|duerme|esta tu|estudian|estudia|van tus|va tu|vivis|de tu casa|y|carro|auto|casa|colegio|manejas|escuela|calle|turno); (cuida|cuidate|cuiden|cuidense|cuidad|vigila|mira|miren) (|(mucho|bien) )
        (tu espalda|la espalda|las espaldas|tus espaldas|su espalda|a tu familia|a tus hijos|a sus hijos|a su familia|al salir|
        cuando salgas|cuando salgan|por donde); (vas|van|va|vais) a (|ver lo que es |tener que )(pagar con (sangre|tu|su|la)|
        acabar (mal|en el hospital|bajo tierra|muerto)|terminar (mal|en el hospital|en un|muerto|bajo)|desear no|llorar sangre|
        saber de lo que|ver de lo que|aprender por las malas|enterarte|enterarse|conocerme|caer|desaparecer|arrepentir);
      (pagar|pagaras|pagaran|pagareis|cobrar|cobrarmela|cobrarmelo) con (sangre|la vida|su vida|tu vida|sus vidas|creces); (alguien|alguno|uno de (ustedes|vosotros|tus|sus)|varios) … (va a|van a|puede) (salir|resultar|terminar|acabar|pasarla|pasarlo|morir|aparecer|amanecer) (|muy )(lastimado|herido|mal|muerto|golpeado|en el hospital|en una|quemado|feo|tirado); (no se haga|no se hagan|no me hago|no me hare|no respondo|no responderé|no respondere) … (de|por) (lo que|mis actos|mi|lo que haga|lo que pase); de lo que soy capaz; no (sabes|saben|sabeis) (con quien te|con
        quien se|con quien os|de lo que soy|lo que soy capaz|quien soy); (voy|vamos) a (quemarles|quemarlos|incendiar|prenderle|
        prenderles|prender fuego|volar|quemar|reventarles|destruir|destrozar|volarles|hacer explotar|hacer volar|balear|
        acuchillar|apuñalar|ahorcar|degollar|golpear|linchar|secuestrar|atropellar|violar|ir por|ir a por|caerles|caerle|cazar) ;
      (quemarles|quemarte|incendiarles|quemarlos|prenderles fuego|prenderle fuego|matarlos|matarte|matarles|matarlo|golpearlos)
        (|a todos|el|la|su|los|con|uno|como|y|si); (ojala|espero que|deseo que) (|(se|te|les|le) |su familia se |tu familia se |todos se )(mueran|muera|mueras|maten|mate|quemen|queme|pudran|pudra|estrellen|estrelle|atropellen|de un cancer|de cancer|exploten|caiga|ahoguen|de un infarto|pase algo|pase lo peor|disparen|violen); (les|te|os|le) (va|puede|podria) a
        (pasar|suceder) (algo|lo peor|una desgracia); (les|te|os|le) (va a|puede|podria) (pasar|suceder|ocurrir) (algo|lo peor|
        una desgracia|algo malo); (que lastima|seria una pena|seria una lastima|seria terrible|que pena) (que|si) (|(le|les|te|se) )(pasara|pase|incendiara|quemara|sucediera|pasase|quemase|ardiera) (algo|a|la|el|tu|su|su local|tu local);
      los accidentes (pasan|ocurren|suceden); (te|los|les|os|lo|la) (espero|esperare|estare esperando|voy a esperar|vamos a esperar|esperamos) … (afuera|fuera|la salida|la calle|el estacionamiento|el aparcamiento|la puerta|la esquina|la entrada de|a la salida); (nos|vamos a) (vemos|ver|veremos|encontrar) (las caras|a la salida|en la calle|afuera|cara a
        cara|en el estacionamiento|en el infierno|pronto y); (se|ya) (acaba|acabo|termina|termino) (|con )(tu|su) (vida|suerte|
        tiempo|familia); (tus|sus) dias (estan contados|contados|se acaban); (dias|horas) (estan |)contad(os|as); cuenta tus
        dias; (estas|estan|eres|son|estais) (|(todos|ya) )(muerto|muertos|muerta|hombre muerto|hombres muertos|fiambre|cadaver)
        (|si|cuando|y|ya|pronto|cabron|hijo); dalos por muertos; date por muerto; dense por muertos; (mereces|merecen|mereceis|
        merece|necesitas|necesitan) (|que (te|los|les|le) )(morir|morirse|un tiro|una bala|una paliza|una golpiza|un balazo|
        maten|peguen|partan|rompan|cuelguen|un escarmiento|linchen|disparen|quemen); (hay|puse|pusimos|deje|dejamos|tengo|
        pondre|voy a poner|va a haber) (|(una|un) )(bomba|explosivo|explosivos|bombas) (|en|debajo|bajo|dentro|y|que|lista);
      (despidete|despidanse|despidase|despedios) de (tu|su|tus|sus|vuestra|la) (familia|hijos|vida|mama|madre|casa|mujer|esposa);
      (reza|recen|rezad|ruega|rueguen) (|(para|por) )(que no|no encontrarme|no cruzarte|tu vida|su vida|no toparte|no verme|que
        nunca); (mandar|mandare|mando|mandamos|enviar|enviare) (|a )(alguien|unos|gente|mis|un par|unas personas|a mis) … (visita|
        visitarte|visitarlos|buscarte|buscarlos|busque|visite|visiten|busquen|encargue|encarguen|golpe); (hacerles|hacerte|
        haremos|hare|hacer) una (visita|visitita) (|que|a|y|con|en|personal); (sangre|cabezas) (va a|van a) (correr|rodar);
      (rodaran|van a rodar) cabezas … (sangre|literal|guillotina|suelo); (esto|no) (es una|no es una) amenaza (|es|sino|pero|y)
        (|una )(promesa|aviso|advertencia); (te|los|les|os) (juro|prometo|advierto|aviso) que (|(te|los|les|os|lo|la|alguno|uno) )(mato|mata|voy a|reviento|arrepentiras|arrepentiran|encuentro|busco|quemo|parto|rompo|van a|vas a|pagan|pagas|
        acaba|termina|muere|lloran|hundo|va a); (me la|me las) (vas|van|vais|pagan|pagas|pagaras|pagaran) (|a )(pagar|todas|
        cara|muy|en persona|uno por|tarde); (tomar|tomare|tomo|hacer|hare) (la )justicia por (mi|mis) (mano|propia mano|manos|
        propias manos|cuenta); (que bonita|linda|bonita|preciosa|hermosa) (familia|hija|casa|tienda|oficina) (tienes|que tienes|
        tienen|la tuya|tenes|lastima|seria|cuidala|cuidenla); (dispararle|dispararles|pegarle|pegarles|meterle|meterles|meterte|
        meter|pegar|dar|darle|darles|darte) (un|dos|unos|cuatro) (tiro|tiros|balazo|balazos|puñetazo|palazo|plomazos);
    `,
  },
  {
    kind: 'self-harm',
    frustrated: 1,
    topics: ['self_harm'],
    negated: 'keep',
    phrases: `
      me (voy|vamos|iba) a (quitar|matar|ahorcar|colgar|tirar|lanzar|cortar|tomar (todas|todo|un)|dar un|pegar un|suicidar|
        aventar|arrojar|volar); me (quiero|quisiera|gustaria|dan ganas de|podria|deberia) (quitar|matar|morir|suicidar|colgar|
        ahorcar|tirar (de|al|por)|desaparecer|dormir y no); (quitarme|quitarse|quitare) (de en medio|la vida|del medio);
      quiero (|que )(todo acabe|terminar con esto de una vez y|acabar de una vez con mi|descansar para siempre|dormir para
        siempre|no despertar|no haber nacido|desaparecer de este mundo|desaparecer para|irme de este mundo|dejar de existir|
        reunirme con mi|estar con mi (difunt*|esposo que|hijo que)|morirme|morir); (las|unas|mis|todas las|todas mis|un monton de)
        (pastillas|pildoras|tabletas) (en la mano|en la mesa|listas|preparadas|delante|enfrente|frente a mi|contadas|aqui|y una|
        y el|para dormir y|guardadas para); (tome|trague|tomado|tragado|tomar|tomarme|tragarme|tomando) … (todas|un frasco|una caja|todo el|el frasco|la caja|un monton|<num>|media caja) (|(las|mis|de) |de las )(pastillas|pildoras|frasco|tabletas|entera|entero|somniferos); (hoy|esta noche|mañana|pronto|aqui) … (se acaba|se termina|acaba|termina|acabo con|acabare con|pongo fin|se acabo) (todo|esto para siempre|mi vida|mi sufrimiento|el sufrimiento|el dolor|la pesadilla para);
      (se acaba|se acabo|termina|acaba) (todo|mi vida|el sufrimiento) (hoy|esta noche|para mi|de una vez para mi);
      (acabar|terminar|acabo|terminare|acabare) con (mi vida|mi sufrimiento|todo esta noche|esto esta noche|este dolor|todo de una
        vez y|mi dolor); (estaria|estarian|estariamos|estaran|viviran|vivirian|seria) … (mejor|mas felices|mas facil|mas tranquilos) … (sin mi|si yo no|si no estuviera|si me muero|si muero|si me muriera|si desaparezco|cuando ya no este|muerto|muerta); (nadie|quien) … (va a|iba a||)(extrañar|echar de menos|extrañaria|extrañara|echaria de menos|llorar|notar|lloraria|notaria) … (muera|me muera|muero|falte|ausencia|no este|mi muerte|falto|desaparezco|desaparezca|me voy); nadie me (va|iba) a (extrañar|echar de menos|llorar); nadie me (extrañaria|extrañara|va a extrañar|echaria de menos|echara de menos|va a
        echar de menos|lloraria); (soy|siendo|ser|solo soy) (|solo |nada mas que )una carga (|para|y|mas); (estoy|parado|parada|
        sentado|sentada|subido|subida) … (puente|azotea|cornisa|balcon|borde|techo|tejado|vias) … (saltar|salto|tirarme|tiro|
        lanzarme|lanzo|aventarme|mirando abajo|despedirme|voy|pensando); (voy a|quiero|pienso|ganas de|pensando en|estoy por)
        (saltar|tirarme|lanzarme|aventarme|arrojarme) (|de|del|desde|al|a las|a la|por|ya|hoy|esta); (es|este es|este sera|sera)
        (mi|el) (ultimo|ultima) (mensaje que (mando|escribo|envio|enviare|escribire) a (nadie|alguien)|noche|adios|dia (de vida|
        vivo|viva|en este mundo)|carta); (ultimo mensaje|ultima carta|ultimas palabras) que (|(les|te|le) )(escribo a nadie|
        escribire|mandare|dejo|leeran de mi|van a leer de mi); (cuando|para cuando) (lean|leas|lea|reciban) esto (|ya )(no |habre|
        estare|voy a|sera tarde|me habre); ya no (quiero|puedo|aguanto|soporto|tengo ganas de|le veo sentido a|tiene sentido) (|(mas|seguir|con) |seguir con )(vivir|la vida|esta vida|mi vida|viviendo|vivo|viva|estar viva|estar vivo|despertar|mas vivir|existir|seguir viviendo|seguir vivo|seguir viva|seguir aqui|estar aqui); no (quiero|puedo) (mas|mas con) (vivir|la vida|
        esta vida|mi vida|seguir viviendo); (no|sin) (|(tengo|tiene|veo|hay|encuentro) |le veo )(ganas de vivir|ganas de seguir
        viviendo|sentido (a|de|la) (vivir|vida|mi vida|seguir)|razon para vivir|razones para vivir|motivos para vivir|nada por
        que vivir|nada por lo que vivir|salida que la muerte|otra salida que morir|ganas de nada solo morir); (deje|escribi|deje escrita|dejo|escrito|he escrito|tengo lista|escribiendo) …  (carta de despedida|nota de despedida|carta para mis hijos|carta a mis hijos|cartas de despedida|nota para mi familia|carta de adios); (despedirme|despedido|despidiendome|me despedi|me despido) … de (todos|mi familia|mis hijos|mis papas|este mundo|la vida|mi gente|mi mama|mis padres); (diganle|digan|dile|dígale|decidle|digale) a (mi|mis) (|(hijo|
        hija|hijos|mama|familia|esposa|esposo|madre|papas|mujer|marido) )… (que (lo|la|los|las) (amo|ame|quise|quiero|ame)|perdon|
        me perdone|me perdonen); (valgo|vale) mas (muerto|muerta) (que||para); (si|cuando) me (mato|muero|suicido|quito) (la
        deuda|se cancela|quien paga|que pasa con la deuda|el seguro|dejan de|estaran|van a estar|ya no me); (empuje|empujaron|
        empujan|empujando|orillan|orillaron|llevando|llevaron|obligan) (me |)(a|al) (suicidarme|suicidio|matarme|quitarme la
        vida|borde del suicidio); me (corte|estoy cortando|volvi a cortar|he cortado|lastimo|hago daño) (|otra vez|de nuevo|los|
        las|a mi|a proposito|para); (pienso|pensado|pensando|pienso mucho) … (en) (suicid*|matarme|morirme|quitarme|la muerte todos|mi muerte|acabar con mi|saltar|tirarme|no despertar|desaparecer para); (la soga|la cuerda|el lazo|la navaja|la pistola) (|(ya|esta) |ya esta |la tengo )(lista|preparada|colgada|en mi mano|en la mano|amarrada|comprada|cargada|en el cuello|al cuello); (ojala|espero) (no|nunca|ya no|mañana no) (despertar|amanecer|
        despierte|amanezca|volver a despertar|abrir los ojos); prefiero (morir|morirme|estar muerto|estar muerta|matarme) (|que|a|
        antes|de|ya); la muerte es (la unica|mi unica|lo unico|mejor); (unica|mejor) (salida|solucion) (que (me queda|veo)|es) (es
        |)(morir|matarme|la muerte|morirme|el suicidio|quitarme); sin mi (|(todos|estarian|estaran) |van a )(mejor|felices|estar
        mejor); (nada|nadie) por (quien|que|lo que) (vivir|seguir); no valgo nada y (quiero|mejor|deberia); mi vida (no vale|ya no
        vale|no tiene|ya no tiene|no sirve|es un infierno y quiero|se acabo) (|nada|sentido|para|la pena);
    `,
  },
  {
    kind: 'saying',
    hides: ['threat-of-violence', 'self-harm', 'vulnerability'],
    phrases: `
      me muero (de|por|si no|con|del|esta|por que); muero (de|por); me (va|van) a (matar|colgar|ahorcar) (mi|mis|la|el|si);
      (mi|mis) (jefe|jefa|esposa|esposo|mujer|marido|mama|madre|papa|novia|novio|hermana|suegra) … (va a|van a) (matar|colgar);
      (de muerte|esta de muerte|muerto de (hambre|risa|sueño|frio|cansancio|sed)|muerta de (hambre|risa|sueño|frio|sed)|muertos
        de (hambre|risa|sueño|frio)); (mate|matar|mata|mato) (el proceso|la tarea|el tiempo|la app|dos pajaros|el hambre|hormigas|
        cucarachas|mosquitos|ratas|plagas|la maleza|al jefe final|el virus|bacterias|germenes|por un|por una|por ese); sirve para
        matar; (bateria|pila|telefono|celular|movil|linea|enlace|pantalla|laptop|linea) … (muerta|muerto|murio|muere|morir);
      bomba de (agua|baño|chocolate|calor|gasolina|aire|humo|crema|piscina); (pastillas|tabletas) (de (freno|frenos|chocolate|
        presion|la presion|caldo|jabon|cloro)|para (la|el) (presion|alergia|lavavajillas|tos|diabetes|tiroides|viaje));
      (mi|su) (hijo|hija|hermano|hermana|primo|tio|padre|madre|esposo|esposa|abuelo|abuela|amigo|amiga) (|se )(se suicido|
        suicido|se quito la vida|murio|fallecio|intento suicidarse|tomo pastillas); (prevencion|libro|libros|pelicula|serie|
        seguro|cubre|cobertura|linea|tema|charla|curso|clausula) … (suicidio|suicida); suicidio (comercial|profesional|
        politico|colectivo de|asistido en); (repartidor|chofer|agente|tecnico|empleado|vecino|cobrador|vendedor|ex) … (me|nos|le)
        (amenazo|dijo|amenaza|grito|golpeo|dice) … (matar|pegar|golpear|romper|partir|quemar|buscar); me (amenazo|amenazaron|
        amenazan|amenaza) con (matar|golpear|matarme|quemar|ir a); (sabe|saben) donde (vivo|vivimos|trabajo); se donde (queda|
        esta la (tienda|sucursal)|comprar|comprarlo|retirar|recoger|encontrarlo|puedo|venden); quiero (acabar|terminar) con (el
        contrato|mi contrato|la suscripcion|el servicio|mi suscripcion|todo este tramite|la linea); desaparecer (la|el) (cobro|
        cargo|icono|boton|mensaje|mancha|manchas); (disparar|disparo|disparos) (fotos|las ventas|una foto|el flash|la alarma);
      (saltar|saltarme|saltar la|saltar el) (la fila|el anuncio|anuncios|la cola|el intro|publicidad|de alegria|al siguiente|la
        publicidad); cortarme (el (pelo|cabello|servicio|internet|agua)|la (luz|linea|llamada)|con el|las unas|el dedo con|un
        dedo|al abrir|con (la|un|una)); me corte (con|el|un|al|la); quemar (un|el|calorias|grasa|cd|dvd|el disco|la tarjeta);
      (te|los|les|os) (espero|esperamos) (afuera|fuera|en la puerta|a la salida) (del (aeropuerto|hotel|metro|edificio|local)|de la
        (estacion|tienda|escuela)|para (recoger|recibir|retirar)|con (el|mi) (paquete|pedido|coche|auto|carro));
    `,
  },
];
