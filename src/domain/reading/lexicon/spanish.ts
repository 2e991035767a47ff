// Spanish, of Spain and of the Americas: profanity, anger, threats, thanks, waiting, money and the common matters.
// Accents are folded away before matching, so they may be left out here; ñ is a letter of its own.

import type { CueGroup } from './notation';

export const SPANISH: readonly CueGroup[] = [
  {
    kind: 'insult',
    frustrated: 1,
    angry: 1.3,
    abusive: 1,
    topics: ['profanity_or_insult'],
    negated: 'keep',
    phrases: `
      (idiota|idiotas|imbecil|imbeciles|estupidos|estupidas|gilipollas|pendejo|pendejos|pendeja|pendejas|
        cabron|cabrones|hijueputa|hijueputas|malparido|malparidos|gonorrea|boludo|boludos|pelotudo|
        pelotudos|forro|forros|mamon|mamones|capullo|capullos|subnormal|subnormales|retrasado|retrasados|
        tarado|tarados|cretino|cretinos|payasos|mierdas|maricon|maricones|culero|culeros|chingados|cornudo|
        zorra|perra|perras|puto|putos|guarro|guarros|sinverguenza|sinverguenzas|desgraciado|desgraciados|
        malnacido|malnacidos|lacra|lacras|escoria|ratas|parasitos|baboso|babosos|mamarracho|mamarrachos|
        huevon|huevones|weon|weones|conchatumadre|conchetumare|carajos|tontos|bobos|burros|analfabetos|
        ineptos|inutiles|inservibles|animales|bestias|cerdos|basuras) (de mierda|de|todos|son|sois|que|
        ustedes|los|y|me|no|ya|hijos|del|incompetentes|ladrones);
      (eres|sos|es usted|son|sois|ustedes son|vosotros sois|sea|seas|sean|serán|pinche|pinches|putos|putas|
        puta|maldito|malditos|maldita|par de|banda de|bola de|manada de|panda de|partida de|hatajo de|
        sarta de|grupo de|monton de|unos|unas|una|un|todos|atajo de|viejo|vieja|so|pedazo de|menudo|
        menudos|vaya|que) (|completos|una|un|unos|unas|verdaderos|auténticos|puros|todos unos|muy|tan|bien|
        mas|malditos|completo) (idiota|idiotas|imbecil|imbeciles|estupido|estupida|estupidos|estupidas|
        gilipollas|pendejo|pendejos|pendeja|cabron|cabrones|hijueputas|malparidos|boludos|pelotudo|
        pelotudos|forros|mamones|capullos|subnormales|tarado|tarados|cretinos|payasos|mierda|mierdas|
        maricones|culeros|zorra|perra|putos|sinverguenzas|desgraciados|malnacidos|lacra|escoria|ratas|
        basura|basuras|parasitos|inutil|inutiles|ineptos|burros|animales|bestias|cerdos|tontos|bobo|bobos|
        ignorantes|incompetentes|retrasados|porqueria|asquerosos|miserables|buitres|sanguijuelas);
      hijo de (puta|perra|la chingada|tu madre); hijos de (puta|perra|la chingada|su madre|puta todos);
      hija de puta; hijueputa; hijueputas; gilipollas; imbeciles; pendejos; cabrones; malparidos; pelotudos;
      subnormales; malnacidos;
      vete (a la mierda|a la chingada|al carajo|al diablo|al infierno|a tomar por culo|a la verga);
      vayanse (a la mierda|a la chingada|al carajo|al diablo|al infierno|a la verga);
      vayase (a la mierda|al carajo|al diablo); iros a la mierda; idos a la mierda;
      que te (jodan|den|folle); que (os|les) (jodan|den|follen); jodete; jodanse; chinga tu madre;
      chinguen a su madre; chingas a tu madre;
      me cago en (ti|vosotros|ustedes|tu madre|tu puta madre|vuestra|su); tu puta madre;
      la puta que (te|los|las) pario; la concha de tu madre; concha de tu madre; come mierda; comemierda;
      comemierdas; callate; callense; cierra la boca; cerra el orto; idiota; imbecil;
      estupido (de mierda|agente|empleado); metetelo por; metanselo por; me dan asco; das asco; dais asco;
      muerete; ojala te mueras; ojala se mueran; no sirves para nada; no servis para nada;
      no sirven para nada;
    `,
  },
  {
    kind: 'profanity',
    frustrated: 1,
    angry: 1,
    topics: ['profanity_or_insult'],
    negated: 'keep',
    phrases: `
      mierda; una mierda; de mierda; puta madre; puta mierda; puto; puta; putada; joder; jodido; jodida;
      jodidos; me jode; jodiendo; coño; cojones; carajo; chingada; chingado; chingar; chingaderas;
      chingadera; pinche; pinches; verga; me vale verga; hostia puta;
      me cago en (todo|la|dios|la leche|la puta); la madre que; no mames; no manches; no jodan; no joda;
      no me jodan; no me jodas; huevos; culo; a tomar por culo; al carajo; pendejada; pendejadas; cabronada;
      putos; putas; ostia; la hostia; mamadas; mamada; la concha; boludeces; wey; valen madre; vale madres;
      valen verga; me importa un (carajo|huevo|pepino); que carajos; que mierda; que coño; que chingados;
      que cojones; ni puta idea; hasta los (cojones|huevos|ovarios); hasta la (polla|madre); ptm; ctm; hdp;
      hp; csm;
    `,
  },
  {
    kind: 'threat-of-violence',
    frustrated: 1,
    angry: 1.5,
    abusive: 1.3,
    topics: ['threat_of_violence'],
    negated: 'keep',
    phrases: `
      (te|los|las|os|le|lo|la|les) voy a (matar|golpear|pegar|romper|reventar|partir|buscar|encontrar|
        quemar|disparar|hacer daño|moler|cortar|dar una paliza|dar una golpiza|apuñalar|linchar|hundir la
        cara|enseñar a|arrancar|ahorcar|ir a buscar);
      voy a (matarte|matarlos|matarlo|mataros|golpearte|golpearlos|pegarte|pegarles|partirte|partirles|
        romperte|romperles|buscarte|encontrarte|quemar|prender fuego|reventar|disparar|matar a|ir a buscar|
        hacerte daño|hacerles daño|poner una bomba|ir a tu|darte una|darles una|encontrarlos|destrozar|
        matarles|acabar contigo|acabar con ustedes);
      (matare|golpeare|mato|quemare|buscare|encontrare) a (ese|esa|quien|todos|alguien|el|la|ustedes|
        vosotros);
      te (mato|matare|encontrare|buscare|arrepentiras|reviento|rompo|parto|espero (fuera|afuera|a la
        salida)); los (mato|matare|encontrare|reviento|espero afuera|voy a encontrar);
      se (donde|dónde) (vives|viven|vive|trabajas|trabajan|trabaja|esta tu casa|estudian tus|vivis|
        trabajais); cuidate (las espaldas|la espalda|mucho|cuando salgas);
      cuidense (las espaldas|la espalda|cuando); cuida tus espaldas;
      (vas|van|vais) a (arrepentirte|arrepentirse|pagar (por|caro)|morir|sufrir|lamentar|lamentarlo|
        arrepentiros|saber quien soy|ver quien soy|llorar); te vas a arrepentir; se van a arrepentir;
      os vais a arrepentir; lo vas a pagar; lo van a pagar; (me las|esto lo) (vas|van|vais) a pagar;
      te (acordaras|arrepentiras) de; (romper|partir|reventar) la (cara|cabeza|boca|madre);
      rompo la (cara|cabeza); parto la (cara|madre|boca);
      (ir|voy|ire|iremos|vamos) … con (un|una|mi) (arma|pistola|cuchillo|bate|machete|rifle|gasolina|
        escopeta); una bala;
      (quemar|incendiar|volar) … (oficina|oficinas|tienda|local|sucursal|casa|edificio);
      ojala (se mueran|te mueras|les pase|tengas un accidente|os murais);
      (mereces|merecen|mereceis) (morir|una paliza|un tiro); un tiro en;
      (alguien|uno de ustedes) va a (salir lastimado|morir|acabar mal); va a correr sangre; correra sangre;
      esto no se va a quedar asi; te vere en la calle; nos vemos afuera;
    `,
  },
  {
    kind: 'self-harm',
    frustrated: 1,
    topics: ['self_harm'],
    negated: 'keep',
    phrases: `
      me (quiero|voy a|quisiera|gustaria) (matar|morir|suicidar|ahorcar|colgar|quitar la vida);
      quiero (morir|morirme|matarme|suicidarme|desaparecer para siempre|quitarme la vida|acabar con mi
        vida|terminar con todo|acabar con todo|dejar de vivir|dormir y no despertar);
      voy a (matarme|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|ahorcarme|cortarme las
        venas|tirarme (de|del|al|por)|tomarme todas); suicid*; quitarme la vida; acabar con mi vida;
      hacerme daño; lastimarme; cortarme (las venas|los brazos);
      no quiero (seguir viviendo|vivir|vivir mas|vivir asi|despertar|estar aqui mas|seguir aqui|seguir asi
        viviendo|existir); ya no quiero (vivir|seguir|estar aqui|existir|despertar);
      no (tengo|encuentro|hay|veo) (|ninguna|mas) (razon|razones|motivo|motivos|ganas|sentido) (de|para|a)
        (vivir|seguir|seguir viviendo|estar vivo|la vida|mi vida);
      (mi vida|la vida) (no tiene|ya no tiene|no vale|no me importa) (|ningun|la|mas) (sentido|nada|pena|
        vivirla); mejor (muerto|muerta|estaria muerto|estaria muerta|me muero|morirme);
      estarian mejor sin mi;
      no puedo (seguir viviendo|seguir asi|mas con la vida|mas con mi vida|seguir adelante);
      cansad* de (vivir|la vida); sobredosis; tirarme (de un|del|por la|a las vias|al tren|desde);
      despedirme de (todos|mi familia|mis hijos);
      esta es mi (ultima carta|ultima noche|despedida|carta de despedida); soy una carga para;
      me corto las venas; no vale la pena vivir; ojala no (despertara|hubiera nacido|despierte);
    `,
  },
  {
    kind: 'condemnation',
    frustrated: 1,
    angry: 1,
    negated: 'keep',
    phrases: `
      (pesimo|pesima|pesimos|pesimas|nefasto|nefasta|nefastos|deplorable|deplorables|lamentable|
        lamentables|vergonzoso|vergonzosa|bochornoso|bochornosa|asqueroso|asquerosa|asquerosos|repugnante|
        indignante|indignado|indignada|inadmisible|inaceptable|intolerable|horrible|horroroso|espantoso|
        patetico|patetica|pateticos|terrible|fatal|desastroso|desastrosa|desastre|vomitivo|penoso|penosa|
        infame|ridiculo|ridicula|denigrante|humillante|nauseabundo);
      (la|lo|el|los|su|es la|es lo|son lo|son los) peor (|servicio|atencion|empresa|compañia|experiencia|
        que|aerolinea|de lo peor|banco|del mundo|tienda|app|de todo|de todos); peores; de lo peor;
      los peores; la peor; lo peor;
      (que|una|es una|son una|vaya|menuda|tremenda|verdadera|total) (verguenza|basura|porqueria|burla|
        tomadura de pelo|estafa|asco|cagada|farsa|payasada|desgracia|falta de respeto|infamia|burrada|
        vergüenza ajena); verguenza;
      deberian (avergonzarse|tener verguenza|darles verguenza|cerrar|estar en la carcel|sentir verguenza);
      les deberia dar verguenza;
      no tienen (verguenza|vergüenza|perdon|madre|respeto|nombre|palabra|ni idea|etica|decencia);
      que poca (verguenza|madre); me (da|dan|dais) (asco|verguenza);
      estoy (furioso|furiosa|indignado|indignada|harto|harta|hasta la|hasta el|que echo|muy enojado|muy
        enojada|muy enfadado|muy enfadada|encabronado|cabreado|cabreada|muy molesto|muy molesta|realmente
        molesto|super enojado|enfurecido|que reviento|rabioso|emputado|bien enojado|enojadisimo); harto de;
      harta de; hartos de; hartas de; estoy harto; estamos hartos; ya basta; basta ya; se acabo;
      es el colmo; el colmo; esto es el colmo; colmo de; inutiles; incompetentes; ineptos; incompetencia;
      ineptitud; inutil; incompetente; inepto;
      son (un|unos|una) (asco|desastre|incompetentes|inutiles|verguenza|sinverguenzas|ineptos|basura|
        porqueria|payasos|mentirosos|irresponsables|chiste|abusivos|abusadores|mafiosos);
      basura de (empresa|servicio|compañia|app|atencion|producto|aplicacion|banco);
      porqueria de (servicio|empresa|app|producto|atencion|compañia|internet);
      servicio (pesimo|nefasto|horrible|de mierda|deplorable|lamentable|asqueroso|vergonzoso|basura|
        terrible|malisimo|patetico|inexistente|indignante|penoso); no sirve para nada;
      no sirven (para nada|de nada|ni para); malisimo; malisima; malisimos; malisimas;
      odio (su|esta|este|a esta|vuestra|esta empresa|esta app|a ustedes); abusivos; abuso; abusadores;
      burla;
      se (burlan|burlais|rien|estan burlando|estan riendo|me rien|creen que soy) (|de) (mi|nosotros|los
        clientes|uno|la gente|tonto|idiota|estupido|sus clientes);
      nos (toman|tratan) (por|como) (tontos|idiotas|basura|estupidos|animales);
      me (toman|tratan|tomais|vieron) (|la) (por|como|cara|el pelo) (tonto|idiota|basura|estupido|tonta|de
        tonto|imbecil|perro|delincuente|criminal|un perro); tomadura de pelo; nunca en mi vida;
      irresponsables; irresponsabilidad; negligencia; negligentes; no tiene nombre; es una locura que;
      es un robo a mano; 😡; 🤬;
    `,
  },
  {
    kind: 'accusation',
    frustrated: 1,
    angry: 1,
    topics: ['accusation_of_dishonesty'],
    negated: 'keep',
    phrases: `
      (ladron|ladrones|ladrona|rateros|ratero|rateras|estafa|estafas|estafador|estafadores|estafado|
        estafada|estafan|estafando|estafaron|estafar|robo|robos|robando|roban|robaron|robado|robar|roba|
        mentiroso|mentirosos|mentirosa|mentirosas|mentira|mentiras|mienten|miente|mintiendo|mintieron|
        mentido|mintio|engaño|engaños|engañan|engañando|engañado|engañada|engañaron|engañosa|engañoso|
        engañar|fraude|fraudes|fraudulento|fraudulenta|timo|timos|timado|timada|timan|timadores|timador|
        chorros|delincuentes|tramposos|trampa|defraudado por|falsos|falsas promesas|chantaje|extorsion|
        saqueo|corruptos|chantas|farsantes|embaucadores|bandidos|mafia|mafiosos|sinverguenzas|pillos|
        usureros|se quedaron con|se quedan con|se han quedado con|publicidad engañosa|publicidad falsa|
        cobro indebido de forma|me vieron la cara|hurto);
    `,
  },
  {
    kind: 'ultimatum',
    frustrated: 1,
    angry: 1,
    negated: 'keep',
    phrases: `
      (tienen|tiene|tienes|teneis|les doy|le doy|os doy|te doy) (hasta|24|48|72|un plazo|una semana|dos
        dias|un dia|de plazo|plazo|tres dias|cinco dias);
      (si|de) no (me|lo|se|hay|recibo|solucionan|resuelven|devuelven|responden|contestan|cumplen|arreglan|
        tengo|nos|obtengo|llega|reembolsan|hacen) … (denuncio|denunciare|demando|demandare|cancelo|
        cancelare|voy a|ire|ire a|acudire|reclamo|reclamare|pondre|publico|publicare|abogado|cambio|me
        cambio|iniciare|presentare|interpondre|tomare|procedere|legal|legales|llamo|llamare|doy de baja|
        paso|profeco|consumo|hoy|mañana);
      o (me|nos|lo) (devuelven|solucionan|arreglan|reembolsan|resuelven|dan|contestan|pagan) … (o|denuncio|
        demando|cancelo|voy); ultima (oportunidad|advertencia|vez que|aviso); ultimo aviso;
      (exijo|exijimos|exigimos|les exijo|le exijo|demando que|reclamo que);
      (ahora mismo|ya mismo|inmediatamente|de inmediato|hoy mismo|en este momento|cuanto antes|de una vez)
        (|o);
      (quiero|necesito) … (ya|ahora|ahora mismo|ya mismo|hoy|hoy mismo|inmediatamente|de inmediato|urgente);
      devuelvanme … (dinero|plata|ya); devuelvan mi; regresenme … (dinero);
      quiero mi (dinero|plata|reembolso|devolucion|lana);
      voy a (publicar|publicarlo|poner (una|mala)|difundir|contar|hacer publico|denunciar|hacer viral|
        subirlo|dejar una (mala |)(reseña|resena)|quejarme (en|ante|con)|decirle a todos|exponer);
      hacerlo viral; mala reseña; redes sociales (se|para|y|voy|todo|esto); en todas las redes;
    `,
  },
  {
    kind: 'churn',
    frustrated: 1,
    angry: 0.7,
    topics: ['churn_threat'],
    negated: 'keep',
    phrases: `
      nunca mas (|les|compro|vuelvo|voy|con|uso|contrato|viajo|en|volvere|compraré|pido);
      jamas (vuelvo|volvere|les|compro|vuelvo a|contrato|regreso|mas);
      no (vuelvo|volvere|vuelven|pienso volver|regreso|volveremos) a (comprar|volar|usar|pedir|contratar|
        viajar|utilizar|confiar|pisar|ir|hacer|comprarles);
      no (vuelvo|volvere|regreso) (mas|nunca|jamas|con);
      (cancelo|cancelare|cancelaré|voy a cancelar|quiero cancelar|cancelen|cancelenme|deseo cancelar|dar
        de baja|darme de baja|me doy de baja|dare de baja|damos de baja|cerrar mi|cierro mi|cerrare|voy a
        cerrar|pido la baja|quiero la baja) (|mi|el|la|todo|mi cuenta|ya|los|las|esta|este|de baja|
        inmediatamente|hoy);
      me (cambio|voy|paso|cambiare|ire|largo|voy a cambiar|estoy cambiando|voy a la|paso a) (de|a|con|a
        la) (|la|otra|otro) (compañia|competencia|otra|otro|empresa|banco|operador|operadora|proveedor|
        aerolinea|telefonia|vodafone|movistar|claro|telcel); la competencia;
      (perdieron|perdido|perdiendo|perder|pierden|han perdido|habeis perdido|acaban de perder) (un|a un|
        una|mas|a una) (cliente|clienta|clientes);
      no (recomiendo|recomendaria|recomendare|lo recomiendo|la recomiendo|los recomiendo|compren|contraten|
        usen|confien|caigan|vuelen); portabilidad; ultima vez (que|con);
    `,
  },
  {
    kind: 'legal',
    frustrated: 1,
    angry: 1,
    topics: ['legal_or_authority'],
    negated: 'keep',
    phrases: `
      abogado; abogados; abogada; demanda (legal|judicial|contra|en|y|por); demandar; demandare;
      demandarlos; demandarles; voy a demandar; los demando; los voy a demandar; denuncia; denuncio;
      denunciar; denunciare; denunciarlos; denunciado; denunciando; denunciarles; denunciaros; juzgado;
      juzgados; juicio; tribunal; tribunales; acciones legales; accion legal; via legal; vias legales;
      medidas legales; legalmente; juridico; profeco; condusef; sernac; indecopi; omic;
      defensa del consumidor; proteccion al consumidor; oficina del consumidor; hoja de reclamaciones;
      libro de reclamaciones; hojas de reclamaciones; organismo de consumo; consumo (y|voy|pondre|para);
      facua; ocu; superintendencia; defensoria; fiscalia; ministerio publico; policia; guardia civil;
      las autoridades; ilegal; ilegalmente; mis derechos; derechos del consumidor; ley del consumidor;
      incumplimiento de contrato;
    `,
  },
  {
    kind: 'supervisor',
    frustrated: 1,
    angry: 0.3,
    topics: ['supervisor_demand'],
    negated: 'keep',
    phrases: `
      (hablar|comunicarme|paseme|pasame|pasenme|comuniqueme|quiero|exijo|necesito|hable|contactar|
        transferir|transfierame|pongame|ponme|poneme|comunica|llame|dame|deme) … (supervisor|supervisora|
        gerente|encargado|encargada|jefe|jefa|responsable|superior|director|alguien mas|persona real|un
        humano|alguien competente|manager);
      (tu|su|el) (supervisor|jefe|gerente|superior) (ya|ahora|por favor|inmediatamente); queja formal;
      reclamo formal; (poner|presentar|interponer|levantar|hacer) una (queja|reclamacion|reclamo);
    `,
  },
  {
    kind: 'loyalty',
    frustrated: 0.6,
    topics: ['vip_or_loyalty_pressure'],
    negated: 'keep',
    phrases: `
      (cliente|clienta|clientes|socio|socia|usuario) (desde|hace|por|de toda|de hace|fiel|leal|vip|de mas|
        durante|con mas|antiguo|frecuente|oro|platino|premium);
      (llevo|llevamos|tengo|tenemos) … (años|decada) … (cliente|clientes|con ustedes|con vosotros|pagando|
        siendo|comprando|usando);
      (años|decadas) (de|siendo|como) (cliente|fidelidad|lealtad|clienta|clientes); mi fidelidad;
      mi lealtad;
    `,
  },
  {
    kind: 'disappointment',
    frustrated: 1,
    negated: 'keep',
    phrases: `
      decepcion*; decepcionado; decepcionada; decepcionante; decepcion; frustrad*; frustrante; frustracion;
      molesto; molesta; molestos; enojado; enojada; enfadado; enfadada; disgustado; disgustada; descontento;
      descontenta; insatisfecho; insatisfecha; inconforme; defraudado; defraudada; triste que; que pena;
      una pena; que lastima; que tristeza;
      mala (atencion|experiencia|calidad|gestion|respuesta|praxis|educacion|organizacion|comunicacion);
      mal (servicio|trato|producto|atendido|atendida|gestionado|hecho); muy mal; muy mala; muy malo; fatal;
      que mal; que feo; muy feo;
      no (estoy|estamos) (|nada|para nada|muy) (contento|contenta|contentos|satisfecho|satisfecha|conforme|
        feliz|de acuerdo);
      no es (justo|normal|posible|serio|profesional|de recibo|aceptable|logico|correcto|la primera);
      no puede ser; no lo puedo creer; no me lo puedo creer; increible que; parece mentira; injusto;
      injusta; injusticia;
      falta de (respeto|profesionalidad|seriedad|etica|comunicacion|atencion|educacion|empatia|
        profesionalismo|interes|consideracion); poco (profesional|serio|seria|serios|profesionales);
      cansado de; cansada de; cansados de; agotado de;
      me tienen (cansado|cansada|harto|harta|loco|podrido|enfermo); perdida de tiempo;
      perder (el|mi) tiempo; perdiendo (el|mi) tiempo; perdi (el|mi|todo|un|horas|mi vuelo|el vuelo);
      me hacen perder; me hicieron perder; arruin*; me arrepiento;
      esperaba (mas|mejor|algo mejor|mucho mas|mucho mejor|otra cosa|algo mas);
      no entiendo (por que|porque|como); me pasan (con|de|a) otra; dejan mucho que desear;
      deja mucho que desear;
      no (ayudan|ayuda|me ayudan|me ayudaron|resuelven|solucionan|dan|sirve de nada|hacen nada|hicieron
        nada|me resuelven|me solucionan|me dan|les importa|le importa|os importa|saben nada|tienen idea);
      nadie (ayuda|me ayuda|resuelve|hace nada|se hace|sabe nada|soluciona|me da|quiere); de mal en peor;
      para colmo; encima; maleducad*; groser*; prepotente*; grosero; antipatic*; 😒; 🙄; 😤; 👎; por dios;
      dios mio; hasta cuando; otra vez (lo mismo|igual|sin|me|el|la|con|no);
      siempre (lo mismo|igual|es lo mismo|ponen|dicen|me|con); lo mismo (de siempre|otra vez);
      gracias por (nada|no|arruinar|hacerme|dejarme|perder|cancelar|su nula|la nula|su pesim*|robar*);
      que (buen|excelente|gran|maravilla|bonito|lindo|buena) (servicio|atencion|de servicio|manera de|
        forma de) (eh|no|🙄|👏|verdad);
      me parece (increible|fatal|lamentable|una falta|muy mal|vergonzoso|una verguenza|indignante|
        inaceptable|ridiculo|absurdo|una burla); absurdo; absurda;
    `,
  },
  {
    kind: 'waiting',
    frustrated: 0.8,
    topics: ['delay_or_waiting'],
    negated: 'keep',
    phrases: `
      (llevo|llevamos|he estado|hace|desde hace|mas de|tras|despues de|ya van|van|pasaron|han pasado|
        pasado|ya pasaron|tengo|casi|ya son|durante) (|ya|mas de|casi|como) (<num>|dos|tres|cuatro|cinco|
        seis|siete|ocho|diez|quince|veinte|treinta|una|varios|varias|muchos|muchas|un|media) (hora|horas|
        dia|dias|semana|semanas|mes|meses|minutos|años|hora y media) … (esperando|espera|sin|y|no|que|nada|
        para|intentando|al telefono|en espera|pidiendo|reclamando|desde|solicitando|de retraso|tratando|
        aguardando);
      (<num>|dos|tres|cuatro|cinco|varios|varias|muchas|muchos) (horas|dias|semanas|meses) (esperando|de
        espera|de retraso|sin|en espera|tarde|y nada|y no|y sigo|y todavia|al telefono|y aun);
      (sigo|seguimos|continuo|todavia estoy|aun estoy) (|todavia|aun) (esperando|sin|a la espera|
        aguardando|en espera);
      (todavia|aun|sigue|siguen|sigo) (|no|sin) (no|sin) (recibo|recibi|he recibido|llega|ha llegado|llego|
        llegan|responden|contestan|respuesta|me|tengo|solucion|hay|solucionan|reembolso|funciona|noticias|
        resolver|aparece|entregan|servicio|internet|luz|agua|se|dan|devuelven|nada|sabemos|poder);
      (nadie|no) (|me|se|nos|han|ha|hay) (|me|nos|quien) (responde|responden|contesta|contestan|respondio|
        respondieron|contesto|contestaron|atiende|atienden|llamo|llama|llamado|atendio|respondido|
        contestado|responda|conteste|coge|cogen|atendido|llamaron|llego|vino|presento|devuelven la llamada|
        da respuesta|dan respuesta|da solucion|dan solucion|dan una|da una|aparecio|aparece);
      (sin|ninguna) (respuesta|solucion|noticias|contestacion|explicacion|informacion);
      no (ha|han|me ha|me han) (llegado|entregado|enviado|respondido|devuelto|contestado|solucionado|
        reembolsado|resuelto|llamado); no llega; no llego; no ha llegado;
      (retraso|retrasos|retrasado|retrasada|demora|demoras|demorado|tardanza|tarde); tardan;
      tarda (mucho|tanto|demasiado); tardado; tardando; demasiado tiempo; tanto tiempo;
      mucho tiempo (esperando|sin|para); en espera; cola de; haciendo cola;
      me (dejaron|tienen|han dejado|tuvieron|colgaron|cuelgan|han colgado|ignoran|ignoraron) (|en|
        esperando|plantado|plantada|el|la|colgado|colgada) (|espera|telefono|llamada|por|el); me ignoran;
      me cuelgan; me colgaron; ignoran mis;
      esperando (desde|hace|mas|una respuesta|respuesta|a que|todavia|horas|como|mi|el|la);
    `,
  },
  {
    kind: 'waiting',
    frustrated: 0.2,
    topics: ['delay_or_waiting'],
    negated: 'keep',
    phrases: `
      donde esta (mi|el|la|nuestro);
      (cuando|cuanto) (llega|llegara|llegan|recibire|me llega|tarda|tardara|sera|me|estara|va a|voy a|
        podre|me llegara|tiempo|me entregan|demora|falta|se|lo entregan|sale|saldra);
      estado de mi (pedido|envio|paquete|orden); seguimiento;
    `,
  },
  {
    kind: 'repeated-contact',
    frustrated: 0.8,
    topics: ['repeated_contact_or_recurring'],
    negated: 'keep',
    phrases: `
      (segunda|tercera|cuarta|quinta|sexta|decima|enesima|2a|3a|4a) (vez|llamada|ocasion|semana|
        reclamacion|queja);
      (<num>|dos|tres|cuatro|cinco|seis|diez|varias|muchas|mil|tantas|infinidad de|innumerables|un millon
        de) (veces|llamadas|correos|mensajes|emails|reclamaciones|quejas|visitas|mails|tickets|intentos);
      (otra vez|de nuevo|una y otra vez|nuevamente|cada vez que|cada dia|todos los dias|cada mes|cada
        semana|todos los meses|una vez mas|siempre pasa|vuelve a (pasar|fallar|ocurrir|suceder)|sigue
        (pasando|fallando|sucediendo|igual|ocurriendo)|continua el|mismo problema|misma historia|mismo
        error|mismo cuento|repetidas veces|repetidamente|reiteradas|reiteradamente|constantemente|
        continuamente|ya (les|le|os|te|lo|los) (dije|escribi|llame|explique|he dicho|he explicado|mande|
        envie|he escrito|he llamado|he enviado|pedi|conte|he pedido|informe|reporte)|ya (llame|escribi|
        reclame|mande|envie|reporte|hable|solicite|me queje)|cuantas veces|me (pasan|mandan|transfieren|
        derivan|tienen) de (un|uno|una|aqui|area|departamento|persona)|de un lado (a|para) (otro|el otro)|
        vueltas|dando vueltas|me marean|sin parar);
    `,
  },
  {
    kind: 'broken-promise',
    frustrated: 0.8,
    negated: 'keep',
    phrases: `
      (me|nos) (prometieron|dijeron|aseguraron|garantizaron|prometio|dijo|aseguro|han dicho|habian dicho|
        confirmaron|prometen|prometisteis|dijisteis|informaron|han prometido) … (que|hoy|ayer|mañana|dias|
        horas|lunes|semana|pero|y|nunca|llamarian|llegaria|devolverian);
      (no|nunca|jamas|incumplen|sin) (cumplen|cumplieron|cumplio|cumple|han cumplido|cumplir|cumplis) (|
        con|lo|nada|nunca|su|sus|la|el); promesa (rota|incumplida|falsa);
      promesas (rotas|incumplidas|falsas|vacias); incumplimiento; incumplen; incumplido; quedaron (de|en);
      supuestamente; se suponia; deberia (haber|estar) (llegado|llegar|solucionado|entregado|resuelto|aqui);
      tenia que (llegar|haber llegado|venir|estar);
    `,
  },
  {
    kind: 'impatience',
    frustrated: 0.5,
    negated: 'keep',
    phrases: `
      por que (no|nadie|siempre|tardan|me|sigue|cobran|tengo|tanto|todavia|aun|nunca|demoran|tarda);
      porque (no contestan|no responden|nadie); cuanto (mas|tiempo mas|tengo que esperar); hasta cuando;
      es tan dificil; tan dificil es; ya (era|es) hora; hagan algo; haga algo; hagan su trabajo; solucionen;
      solucionenlo; resuelvan; arreglen; arreglenlo; contesten; respondan; respondanme; contestenme;
      me van a; van a (responder|contestar|solucionar|hacer algo|resolver|dar);
      alguien (que|me|puede|va|responde|contesta|ahi); hay alguien; que esperan; que pasa con;
      que esta pasando; que sucede; y nada; todavia; aun; otra vez; ni siquiera; nada; nadie; nunca; jamas;
      urge; urgente; solo quiero; lo unico que; es posible que no; de una vez; de una buena vez;
      simplemente;
    `,
  },
  {
    kind: 'thanks',
    negated: 'keep',
    phrases: `
      gracias; muchas gracias; mil gracias; muchisimas gracias; agradezco; agradecido; agradecida;
      se agradece; muy amable; muy amables; te lo agradezco; se lo agradezco;
      gracias por (su|tu|la|el|todo|vuestra|responder|atenderme) (ayuda|atencion|respuesta|apoyo|paciencia|
        todo|rapida|amabilidad|excelente); saludos;
    `,
  },
  {
    kind: 'praise',
    negated: 'drop',
    phrases: `
      excelente; excelentes; perfecto; perfecta; genial; estupendo; estupenda; fantastico; fantastica;
      maravilloso; maravillosa; encantado; encantada; me encanta; me encanto; me gusta; me gusto;
      buen servicio; buena atencion; muy buen; muy buena; muy bueno; muy bien; buenisimo; buenisima; feliz;
      contento; contenta; satisfecho; satisfecha; recomiendo; recomendable; recomendado; increible servicio;
      rapido; rapida; rapidos; eficiente; eficaz; amable; amables; amabilidad; bonito; bonita; de maravilla;
      ya (funciona|llego|esta|quedo|lo recibi|me llego|lo solucionaron|se soluciono) (|bien|todo|resuelto|
        solucionado); todo bien; todo perfecto; sin problema; sin problemas; no hay problema; los mejores;
      el mejor; la mejor; felicidades; felicitaciones; enhorabuena; de nada; vale; claro que si; ok;
      bendiciones; crack; cracks; que bien; que bueno; quedo atento; quedo a la espera;
    `,
  },
  {
    kind: 'polite',
    negated: 'keep',
    phrases: `
      por favor; porfavor; porfa; buenos dias; buenas tardes; buenas noches; buen dia; hola; estimado;
      estimada; estimados; cordial saludo; un saludo; saludos; podria; podrian; podrias; pueden ayudarme;
      puede ayudarme; me pueden; me puede; me podrian; me podria; quisiera; me gustaria; quiero saber;
      queria saber; queria (preguntar|consultar); una (consulta|pregunta|duda); disculpe; disculpen;
      disculpa; perdon; con permiso; si es posible; si fuera posible; es posible; como puedo; como hago;
      cuando puedan; cuando pueda; gracias de antemano; de antemano; atentamente;
      necesito (ayuda|saber|informacion); tengo una (duda|pregunta|consulta); me ayudan; me ayuda;
    `,
  },
  {
    kind: 'matter',
    topics: ['refund_or_compensation'],
    negated: 'keep',
    phrases: `
      reembols*; devolucion; devoluciones; devuelv* … (dinero|plata|importe|pago);
      devolver … (dinero|plata|importe|pago); devolverme; devuelvanme; devuelvan; me devuelven; me devuelva;
      mi dinero; mi plata; compensacion; compensar; compensen; indemnizacion; indemnizar; bonificacion;
      abono por; reintegro; reintegrar; regresen mi dinero; regresenme; regresar mi dinero;
      recuperar mi dinero; vale de descuento; cupon; resarcir;
    `,
  },
  {
    kind: 'matter',
    topics: ['billing_or_charge'],
    negated: 'keep',
    phrases: `
      cobro; cobros; cobrar; cobrado; cobrada; cobraron; cobran; cobrando; cobrarme; me cobran; cargo;
      cargos; cargado a; cargaron; factura; facturas; facturacion; facturado; facturan; recibo de;
      mi recibo; tarifa; tarifas; comision; comisiones; pago; pagos; pague; pagado; pagar; pagando;
      doble cobro; precio; precios; caro; cara; carisimo; coste; costo; cuota; cuotas; mensualidad;
      debitado; debito; debitaron; descontaron; descontado; domiciliacion; renovacion automatica;
      sobrecargo; intereses; transferencia; importe;
    `,
  },
  {
    kind: 'matter',
    topics: ['technical_fault'],
    frustrated: 0.25,
    negated: 'keep',
    phrases: `
      no (funciona|funcionan|carga|cargan|abre|abren|conecta|anda|enciende|prende|sirve (la|el|mi)|me
        (deja|carga|abre|funciona|permite|aparece|anda|conecta)|se (abre|conecta|carga|puede|actualiza|
        enciende|escucha|ve)|tengo (internet|señal|servicio|conexion|linea|luz|datos|cobertura|tono|wifi)|
        hay (internet|señal|servicio|conexion|linea|cobertura|sistema|wifi));
      sin (internet|señal|servicio|conexion|linea|cobertura|wifi|datos|luz);
      (falla|fallas|fallo|fallos|fallando|error|errores|averia|averias|averiado|caido|caida|se cae|se
        cierra|se congela|se bloquea|se traba|se apaga|se reinicia|se desconecta|se cuelga|bug|lento|lenta|
        lentisimo|lentitud|intermitente|intermitencia|problema tecnico|problemas tecnicos|tecnico|
        actualizacion);
      problema con (la|el|mi) (app|aplicacion|internet|pagina|web|sistema|wifi|red|conexion|telefono|
        servicio|linea); la (app|aplicacion|pagina|web) … (no|error|falla|cae|cierra|lenta);
    `,
  },
  {
    kind: 'matter',
    topics: ['product_or_delivery_quality'],
    frustrated: 0.3,
    negated: 'keep',
    phrases: `
      (roto|rota|rotos|rotas|dañado|dañada|dañados|dañadas|defectuoso|defectuosa|defectuosos|estropeado|
        estropeada|equivocado|equivocada|incompleto|incompleta|vencido|vencida|caducado|caducada|podrido|
        podrida|abierto|abierta|golpeado|golpeada|rayado|rayada|usado|usada|vacio|vacia|falso|falsa|sucio|
        sucia|frio|fria|crudo|cruda|quemado|quemada|quebrado|quebrada|descompuesto|descompuesta|aplastado|
        aplastada|en mal estado|mala calidad|pesima calidad|mal estado);
      (falta|faltan|faltaba|faltaban|falto|faltaron) (|un|una|mi|parte|piezas|el|la|productos|articulos|
        dos|cosas|producto|tres|varios);
      (perdieron|perdido|extraviado|extraviaron|perdio|se perdio|extravio) … (paquete|pedido|maleta|
        equipaje|envio|maletas); mi (maleta|equipaje); no es lo que (pedi|compre|ordene|solicite);
      producto (equivocado|incorrecto|distinto|diferente|erroneo|falso);
      pedido (equivocado|incorrecto|incompleto|erroneo|distinto); talla (equivocada|incorrecta);
      no (coincide|corresponde) con; entregado (a otra|en otra|a otro|en otro|y no|pero);
      calidad (muy|pesima|mala|horrible|bajisima);
    `,
  },
  {
    kind: 'matter',
    topics: ['staff_conduct'],
    frustrated: 0.4,
    negated: 'keep',
    phrases: `
      atencion al cliente; servicio al cliente; atencion al publico;
      (agente|asesor|asesora|operador|operadora|empleado|empleada|empleados|personal|conductor|repartidor|
        vendedor|cajera|cajero|tecnico|señorita|mesero|azafata|chofer|representante|encargado) … (grosero|
        grosera|maleducado|maleducada|prepotente|rudo|mal educado|colgo|grito|gritaron|insulto|burlo|
        antipatico|antipatica|incompetente|inutil|no quiso|se nego|amenazo|trato|maltrato|pesimo|pesima|no
        sabe|no sabia|irrespetuoso|mala gana|agresivo|ignorante|mintio|llamo);
      (grosero|grosera|groseros|maleducado|maleducados|prepotente|prepotentes|antipatico|antipaticos|
        irrespetuoso|mal trato|maltrato|malos modos|mala gana|mala educacion|me (grito|gritaron|insulto|
        insultaron|colgo|colgaron|cuelgan|trataron mal|trato mal|maltrataron|faltaron al respeto|falto al
        respeto)|su personal|sus empleados|su atencion|pesima atencion|mala atencion);
    `,
  },
  {
    kind: 'matter',
    topics: ['account_access'],
    frustrated: 0.15,
    negated: 'keep',
    phrases: `
      (iniciar|inicio de) sesion; contraseña; contraseñas; clave (de|no|olvide|incorrecta); olvide mi;
      usuario (y|bloqueado|no|incorrecto); no puedo (entrar|acceder|ingresar|iniciar|abrir mi cuenta);
      no (me deja|me permite) (entrar|acceder|ingresar|iniciar);
      (cuenta|tarjeta) (|esta|fue|ha sido|me la|sigue) (bloqueada|suspendida|hackeada|cancelada sin|
        deshabilitada|congelada|restringida|cerrada|inhabilitada);
      (bloquearon|suspendieron|hackearon|cerraron|bloqueado|hackeado|congelaron|suspendido) (mi|la|de mi)
        (cuenta|tarjeta|perfil);
      me (bloquearon|hackearon|suspendieron|han bloqueado|han hackeado) (|la|mi) (cuenta|tarjeta|perfil|
        app); acceder a mi cuenta; acceso a mi cuenta; recuperar mi (cuenta|contraseña|acceso);
      codigo de (verificacion|seguridad|acceso|confirmacion); desbloquear;
    `,
  },
  {
    kind: 'matter',
    topics: ['vulnerability_or_safety'],
    frustrated: 0.3,
    negated: 'keep',
    phrases: `
      discapacitad*; discapacidad; silla de ruedas; enfermo; enferma; enfermedad; hospital; hospitalizad*;
      cirugia; operacion de; cancer; diabetic*; embarazada; recien nacido; recien nacida; bebe;
      (mi|su) (hijo|hija) (pequeño|enfermo|enferma|menor|de); menores; niños pequeños; anciano; anciana;
      tercera edad; persona mayor; personas mayores; adulto mayor; jubilad*;
      (mi|mis) (abuela|abuelo|padres); fallecio; fallecido; fallecida; murio; muerte de; funeral; viuda;
      viudo; duelo; depresion; ansiedad; medicamento; medicamentos; medicina; medicinas; insulina; oxigeno;
      sin (luz|agua|calefaccion|gas|electricidad|comida|techo|donde dormir); varad*; tirado en; tirada en;
      peligro; peligroso; peligrosa; riesgo; incendio; se incendio; humo; quemo; fuga de gas; explot*;
      intoxic*; alergi*; herido; herida; accidente; emergencia; acos*; miedo;
      perdi mi (casa|trabajo|empleo); desempleado; sin trabajo; no tengo para (comer|comida);
    `,
  },
  {
    kind: 'fault',
    frustrated: 0.3,
    negated: 'keep',
    phrases: `
      problema; problemas; mal; mala; malo; peor; error; queja; reclamo; reclamacion; fallo; incorrecto;
      perdido; cancelado; cancelaron; cancelada; cancelan; confundido; preocupado; preocupada;
      lamentablemente; roto; dañado; sin; imposible;
    `,
  },
];
